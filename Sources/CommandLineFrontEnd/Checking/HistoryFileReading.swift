import CaseModel
import CasePilot

/// Reads the file of earlier claims.
struct HistoryFileReading {
  let path: String
  let surroundings: Surroundings

  init(path: String, in surroundings: Surroundings) {
    self.path = path
    self.surroundings = surroundings
  }

  func claims(ofOnePatient: Bool) throws -> ClaimHistory {
    let input = try BatchInput(path: path, standardInput: surroundings.input)
    do {
      let history = try ClaimHistory(isOfOnePatient: ofOnePatient, input: input.read)
      if history.unreadable > 0 {
        surroundings.complain(
          "\(path): note: \(history.unreadable) earlier claims could not be read or name no patient, and are not looked at"
        )
      }
      return history
    } catch let error as CheckError {
      throw FrontEndError.unreadableClaims(path: path, message: error.description)
    }
  }
}
