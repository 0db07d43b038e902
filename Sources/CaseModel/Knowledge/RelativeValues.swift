/// A row of the Medicare physician fee schedule: relative values and payment indicators.
package struct RelativeValues: Hashable, Sendable {
  package var code: Code
  /// Empty, `26`, `TC` or `53`.
  package var modifier: String
  package var status: String
  /// Relative value units in hundredths.
  package var work: Int
  package var practiceNonFacility: Int?
  package var practiceFacility: Int?
  package var malpractice: Int
  /// `000`, `010`, `090`, `MMM`, `XXX`, `YYY` or `ZZZ`.
  package var globalDays: String
  package var multipleProcedure: String
  package var bilateral: String
  package var assistant: String
  package var coSurgeon: String
  package var team: String
  package var professionalTechnical: String
  package var endoscopicBase: String
  /// Nil where the fee has no global period of days.
  package var shares: GlobalShares?

  package init(
    code: Code,
    modifier: String,
    status: String,
    work: Int,
    practiceNonFacility: Int?,
    practiceFacility: Int?,
    malpractice: Int,
    globalDays: String,
    multipleProcedure: String,
    bilateral: String,
    assistant: String,
    coSurgeon: String,
    team: String,
    professionalTechnical: String,
    endoscopicBase: String
  ) {
    self.code = code
    self.modifier = modifier
    self.status = status
    self.work = work
    self.practiceNonFacility = practiceNonFacility
    self.practiceFacility = practiceFacility
    self.malpractice = malpractice
    self.globalDays = globalDays
    self.multipleProcedure = multipleProcedure
    self.bilateral = bilateral
    self.assistant = assistant
    self.coSurgeon = coSurgeon
    self.team = team
    self.professionalTechnical = professionalTechnical
    self.endoscopicBase = endoscopicBase
  }
}

package struct RelativeValuesLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  /// The global row first, then the professional and technical ones.
  package var rows: [RelativeValues]

  package init(coverage: TableCoverage, rows: [RelativeValues]) {
    self.coverage = coverage
    self.rows = rows
  }

  /// The row of the whole service, without 26 or TC.
  package var wholeService: RelativeValues? { rows.first { $0.modifier.isEmpty } }
}
