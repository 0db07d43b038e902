/// What came of a run of claims, counted.
public struct CheckSummary: Hashable, Sendable {
  /// Claims that were read.
  public private(set) var claims = 0
  /// Service lines of those claims.
  public private(set) var lines = 0
  /// Claims without a finding, fully checked.
  public private(set) var clean = 0
  /// Claims with a finding that is more than information.
  public private(set) var withFindings = 0
  /// Claims without a finding of which something was not checked.
  public private(set) var notFullyChecked = 0
  /// Records that could not be read as a claim.
  public private(set) var unreadable = 0
  /// Faults around the claims.
  public private(set) var notices = 0
  /// Findings by their severity.
  public private(set) var findings: [FindingSeverity: Int] = [:]
  /// Findings that a practice switched off, by rule.
  public private(set) var switchedOff: [String: Int] = [:]
  /// What was not checked on how many claims; of very many different gaps only the first are kept.
  public private(set) var gaps: [CheckGap: Int] = [:]
  /// The tables that were searched, by their labels.
  public private(set) var searched: Set<String> = []

  /// So many different gaps are told apart, so that a file of unknown codes cannot fill the memory.
  private static let gapLimit = 200

  /// Nothing yet.
  public init() {}

  /// Records, whatever came of them, each of which is a line of the output.
  public var records: Int { claims + unreadable + notices }

  /// Whether every claim was read, fully checked and found clean.
  public var isClean: Bool { withFindings + notFullyChecked + unreadable == 0 }

  /// Counts one record.
  public mutating func add(_ record: CheckedRecord) {
    switch record {
    case .claim(let checked): add(checked)
    case .unreadable: unreadable += 1
    case .notice: notices += 1
    }
  }

  private mutating func add(_ checked: CheckedClaim) {
    claims += 1
    lines += checked.claim.lines.count
    switch checked.verdict {
    case .clean: clean += 1
    case .findings: withFindings += 1
    case .notFullyChecked: notFullyChecked += 1
    }
    for finding in checked.findings { findings[finding.severity, default: 0] += 1 }
    for (rule, count) in checked.switchedOff { switchedOff[rule, default: 0] += count }
    for gap in checked.gaps { add(gap, 1) }
    for label in checked.searched where !searched.contains(label) { searched.insert(label) }
  }

  private mutating func add(_ gap: CheckGap, _ count: Int) {
    guard gaps[gap] != nil || gaps.count < Self.gapLimit else { return }
    gaps[gap, default: 0] += count
  }

  /// Counts what another part of the run counted.
  public mutating func add(_ other: CheckSummary) {
    claims += other.claims
    lines += other.lines
    clean += other.clean
    withFindings += other.withFindings
    notFullyChecked += other.notFullyChecked
    unreadable += other.unreadable
    notices += other.notices
    findings.merge(other.findings, uniquingKeysWith: +)
    switchedOff.merge(other.switchedOff, uniquingKeysWith: +)
    for (gap, count) in other.gaps.sorted(by: { $0.key.what < $1.key.what }) { add(gap, count) }
    searched.formUnion(other.searched)
  }
}
