/// What is known of one code: our own summary, or the public title of an official table.
package struct CodeRecord: Hashable, Sendable {
  package var code: Code
  /// In own words for CPT; the public title for HCPCS Level II and ICD-10-CM.
  package var summary: String
  /// Concepts the code belongs to, narrowest first.
  package var classes: [String]
  package var period: EffectivePeriod
  /// Nil when not told; false for a diagnosis category.
  package var isBillable: Bool?
  package var citation: Citation

  package init(
    code: Code,
    summary: String,
    classes: [String],
    period: EffectivePeriod,
    isBillable: Bool?,
    citation: Citation
  ) {
    self.code = code
    self.summary = summary
    self.classes = classes
    self.period = period
    self.isBillable = isBillable
    self.citation = citation
  }
}

/// What is known of a code: curated and official records, and whether its code set is loaded.
package struct CodeLookup: Hashable, Sendable {
  package var code: Code
  /// Curated first, then official ones.
  package var records: [CodeRecord]
  /// Tables other than code lists that name the code, such as the fee schedule.
  package var seenIn: [Release]
  /// Coverage of the official code list for the date.
  package var coverage: TableCoverage

  package init(code: Code, records: [CodeRecord], seenIn: [Release], coverage: TableCoverage) {
    self.code = code
    self.records = records
    self.seenIn = seenIn
    self.coverage = coverage
  }

  package var isKnown: Bool { !records.isEmpty || !seenIn.isEmpty }
}
