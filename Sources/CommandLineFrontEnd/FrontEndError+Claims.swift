extension FrontEndError {
  /// The wording of what concerns claims.
  var claimDescription: String {
    switch self {
    case .unreadableClaim(let place, let message): "\(place): error: \(message)"
    case .unreadableClaims(let path, let message): "\(path): \(message)"
    case .noClaims(let path?): "\(path): error: there is no claim in it; give one claim at least"
    case .noClaims: "error: no claim; write its codes, as in 99213-25 20610-RT, or name a file"
    case .unknownChange:
      "error: the change is not understood, or changes nothing; write 25 on 99213, 99213 without 25, 20611 instead of 20610, without 20552 or place 22"
    case .unknownDenial:
      "error: no denial code; write its group and reason, as in CO-97"
    case .deniedCodeIsNotOnTheClaim:
      "error: the denied code is not on the claim; write one of its codes after --denied"
    case .severalClaimFiles:
      "error: a file stands among other words; name one file, or write the codes of one claim"
    case .matrixOfAFile: "error: --matrix takes codes and no file; write the codes"
    case .matrixSize(let count, let limit):
      "error: --matrix needs 2 to \(limit) different codes, '\(count)'; write as many"
    case .nothingToResume(let path):
      "\(path): error: no interrupted run is there to be continued; leave --resume out"
    case .resumedPipe:
      "error: a pipe cannot be read again from its start; name the file to --resume"
    case .changedChoices(let path):
      "\(path): error: the interrupted run had other options, rules or tables; repeat them, or leave --resume out to check anew"
    case .brokenPart(let path):
      "\(path): error: the unfinished output is shorter than was noted; leave --resume out to check anew"
    case .outputInUse(let path):
      "\(path): error: another run is writing it; wait for it, or name another file"
    default: ""
    }
  }
}
