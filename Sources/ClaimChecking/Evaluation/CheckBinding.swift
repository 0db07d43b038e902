/// What the letters of a check stand for: lines for A, B and C, diagnoses for D and E.
///
/// Held in place, since a claim tries thousands of them.
struct CheckBinding: Hashable {
  private var first = -1
  private var second = -1
  private var third = -1
  private var firstDiagnosis = -1
  private var secondDiagnosis = -1
  private(set) var lineCount = 0
  private(set) var diagnosisCount = 0

  init() {}

  init(line: Int) { bind(line: line) }

  init(line: Int, other: Int) {
    bind(line: line)
    bind(line: other)
  }

  /// The number of the line that a letter stands for, 0 for A.
  func line(_ letter: Int) -> Int { letter == 0 ? first : letter == 1 ? second : third }

  /// The number of the diagnosis, 0 for D.
  func diagnosis(_ letter: Int) -> Int { letter == 0 ? firstDiagnosis : secondDiagnosis }

  func holds(line: Int) -> Bool { first == line || second == line || third == line }

  func holds(diagnosis: Int) -> Bool { firstDiagnosis == diagnosis || secondDiagnosis == diagnosis }

  mutating func bind(line: Int) {
    switch lineCount {
    case 0: first = line
    case 1: second = line
    default: third = line
    }
    lineCount += 1
  }

  mutating func bind(diagnosis: Int) {
    if diagnosisCount == 0 { firstDiagnosis = diagnosis } else { secondDiagnosis = diagnosis }
    diagnosisCount += 1
  }

  var lines: [Int] { (0..<lineCount).map(line) }

  var diagnoses: [Int] { (0..<diagnosisCount).map(diagnosis) }

  /// Whether everything that another stands for is among what this one stands for.
  func covers(_ other: CheckBinding) -> Bool {
    (0..<other.lineCount).allSatisfy { holds(line: other.line($0)) }
      && (0..<other.diagnosisCount).allSatisfy { holds(diagnosis: other.diagnosis($0)) }
  }
}
