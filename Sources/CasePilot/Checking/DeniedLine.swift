import CaseModel

/// A line that a remittance denies, and where it stands on its claim.
public struct DeniedLine: Hashable, Sendable {
  /// The claim's own control number.
  public var claim: String
  /// Where the remittance stood in its file.
  public var place: String
  /// The code of the line as it was billed.
  public var code: String
  /// The code of the denial.
  public var notice: DenialNotice
  /// Remark codes of the line: `N14`.
  public var remarks: [String]

  /// Adjustments that are no denial: what is allowed less, and what the patient owes.
  private static let reductions: Set<String> = [
    "1", "2", "3", "23", "44", "45", "59", "66", "94", "131", "144", "223", "237", "253",
  ]

  /// The denials of a remittance: lines that were not paid, with each reason that is no mere reduction.
  static func all(of remittance: Remittance, beside claim: Claim?) -> [DeniedLine] {
    remittance.lines.flatMap { line -> [DeniedLine] in
      guard isZero(line.paid) else { return [] }
      let code = line.billedCode ?? line.code
      let number = Self.number(of: line, code, on: claim)
      return line.adjustments.filter { !reductions.contains($0.reason) }.map { adjustment in
        var notice = DenialNotice(group: adjustment.group, reason: adjustment.reason)
        (notice.deniedCode, notice.deniedLine) = (code, number)
        return DeniedLine(
          claim: remittance.claim,
          place: remittance.place,
          code: code,
          notice: notice,
          remarks: line.remarks
        )
      }
    }
  }

  private static func isZero(_ amount: String?) -> Bool {
    amount?.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") } ?? true
  }

  /// The number of the claim's line with the code and modifiers, else with the code.
  private static func number(
    of line: RemittanceLine,
    _ code: String,
    on claim: Claim?
  ) -> Int? {
    let same = (claim?.lines ?? []).filter { $0.code == code }
    return (same.first { $0.modifiers == line.modifiers } ?? same.first)?.number
  }

  /// `Claim A1, line 2, 20552: CO-97 N122`.
  public var title: String {
    let line = notice.deniedLine.map { ", line \($0)" } ?? ""
    return "Claim \(claim)\(line), \(code): \(([notice.name] + remarks).joined(separator: " "))"
  }
}
