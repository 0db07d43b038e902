/// What went wrong between the person and the library.
enum FrontEndError: Error, Equatable {
  /// The reader of our output went away; not a failure.
  case closedOutput
  /// The system's error number.
  case unwritableOutput(Int32)
  case unreadableFile(path: String, Int32)
  case unwritableFile(path: String, Int32)
  case notAFile(path: String)
  case notAFolder(option: String, path: String)
  case unknownForm(path: String)
  case outputIsInput(path: String)
  case unknownRule(id: String, similar: [String])
  case unknownValue(of: String, given: String, allowed: [String])
  case nothingToOpen(Int)
  case nothingAnswered
  /// What was typed as a claim is none; the place is the character.
  case unreadableClaim(place: String, message: String)
  /// A file that holds no readable claims; the message names the place in it.
  case unreadableClaims(path: String, message: String)
  case noClaims(path: String?)
  case unknownChange
  case unknownDenial
  case deniedCodeIsNotOnTheClaim
  case severalClaimFiles
  case matrixOfAFile
  case matrixSize(Int, limit: Int)
  case nothingToResume(path: String)
  case resumedPipe
  case changedChoices(path: String)
  case brokenPart(path: String)
  case outputInUse(path: String)
  case missingValue(of: String, example: String)
  /// A day of birth that cannot be read; it is not repeated.
  case unreadableBirth
}
