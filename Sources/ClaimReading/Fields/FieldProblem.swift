/// What is wrong with one field, in words that repeat nothing of it.
struct FieldProblem: Error {
  var message: String

  init(_ message: String) { self.message = message }

  static let code = FieldProblem("no procedure code; give five characters such as 99213")
  static let modifier = FieldProblem("no modifier; give two letters or digits such as 25")
  static let tooManyModifiers = FieldProblem(
    "more than \(ClaimLimits.modifiers) modifiers; a line takes four"
  )
  static let diagnosis = FieldProblem("no ICD-10-CM code; write it as M17.11")
  static let tooManyDiagnoses = FieldProblem(
    "more than \(ClaimLimits.diagnoses) diagnoses; a professional claim takes 12"
  )
  static let units = FieldProblem("no number of units; give a whole number such as 2")
  static let minutes = FieldProblem("no number of minutes; give a whole number such as 45")
  static let amount = FieldProblem("no amount; give dollars and cents such as 120.00")
  static let date = FieldProblem("no day of the calendar; write it as 2024-08-01")
  static let birthYear = FieldProblem("the year of birth needs four digits; write it as 1950-03-01")
  static let reversed = FieldProblem("the last day comes before the first; turn them round")
  static let place = FieldProblem("no place of service; give its two digits such as 11")
  static let state = FieldProblem("no state; give two letters such as TX")
  static let setting = FieldProblem("unknown setting; use practitioner, facility or asc")
  static let payer = FieldProblem("unknown payer; use \(FieldReading.payerNames)")
  static let sex = FieldProblem("unknown sex; use F, M or U")
  static let frequency = FieldProblem("no claim frequency; give one digit, 1 for an original claim")
  static let pointer = FieldProblem("no pointer; give A to L or 1 to 12")
  static let notUnderstood = FieldProblem(
    "not understood; write codes as in 99213-25 20610-RT:M17.11 J1100x4/2024-08-01"
  )
  static let noTypedCode = FieldProblem("no procedure code; write at least one, as in 99213-25")
  static let nothingBefore = FieldProblem("no code stands before it; write the code first")
  static let nothingBehind = FieldProblem(
    "nothing stands behind it; write the value, or leave it out"
  )
  static let otherPatient = FieldProblem(
    "another patient than in the rows above of the same claim; give each claim a number of its own"
  )
  static let dental = FieldProblem("a dental service line; only 837P and 837I claims are checked")
  static let noService = FieldProblem(
    "LX has no SV1 or SV2 behind it; give the service or leave the line out"
  )
  static let noLines = FieldProblem("the claim has no service line; give at least one code")
  static let tooManyLines = FieldProblem(
    "the claim has more than \(ClaimLimits.lines) service lines; split it as the standard asks"
  )
}
