import CaseModel

/// A claim that is being put together, with what holds for all its lines.
struct ClaimDraft {
  var claim = Claim(lines: [])
  /// The day of the claim, for lines without one.
  var date: ServiceDate?
  var lastDate: ServiceDate?
  /// The place of service of the claim, for lines without one.
  var place: String?
  /// The file names a payer, if only one whose rules are not certain, so that no default may stand for it.
  var isPayerTold = false

  /// Adds a diagnosis that lines name, unless the claim has it.
  mutating func add(diagnosis code: String) throws(FieldProblem) {
    if !claim.diagnoses.contains(code) { try list(diagnosis: code) }
  }

  /// Adds a diagnosis of the claim's own list, where a repeated one is a fault to be found.
  mutating func list(diagnosis code: String) throws(FieldProblem) {
    guard claim.diagnoses.count < ClaimLimits.diagnoses else { throw .tooManyDiagnoses }
    claim.diagnoses.append(code)
  }

  mutating func add(_ line: ServiceLine) throws(FieldProblem) {
    guard claim.lines.count < ClaimLimits.lines else { throw .tooManyLines }
    claim.lines.append(line)
  }

  /// Points a line to a diagnosis, told by its code, its number from 1 or its letter from A.
  ///
  /// A code that the claim does not list is added to it; a number or letter beyond the list is a broken pointer.
  mutating func point(line: Int, to text: String, among diagnoses: [String]) throws(FieldProblem) {
    guard text.utf8.count <= 2 else {
      try add(diagnosis: text)
      claim.lines[line].diagnoses.append(text)
      return
    }
    guard let number = Self.pointer(text), diagnoses.indices.contains(number - 1) else {
      claim.lines[line].brokenPointers.append(text)
      return
    }
    claim.lines[line].diagnoses.append(diagnoses[number - 1])
  }

  /// The number of a pointer such as `2` or `B`.
  private static func pointer(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    guard text.utf8.count == 1, let byte = text.utf8.first, (65...90).contains(byte) else {
      return nil
    }
    return Int(byte) - 64
  }

  /// Takes the claim out, with everything filled in that its lines leave open.
  mutating func finish(_ defaults: ClaimDefaults) -> Claim {
    var done = Claim(lines: [])
    swap(&done, &claim)
    done.setting = done.setting ?? defaults.setting
    if !isPayerTold { done.payer = done.payer ?? defaults.payer }
    done.state = done.state ?? defaults.state
    for index in done.lines.indices {
      if done.lines[index].date == nil {
        done.lines[index].date = date ?? defaults.date
        done.lines[index].lastDate = date == nil ? nil : lastDate
      }
      if done.lines[index].place == nil { done.lines[index].place = place ?? defaults.place }
    }
    return done
  }
}
