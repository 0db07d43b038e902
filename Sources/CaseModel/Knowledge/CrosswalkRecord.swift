/// A code that took the place of another.
package struct CrosswalkRecord: Hashable, Sendable {
  package var kind: String
  package var from: Code
  package var to: [Code]
  /// What stands for codes where no code succeeds: "none", or words.
  package var toText: String
  package var date: ServiceDate?
  package var manner: String
  package var note: String
  package var citation: Citation

  package init(
    kind: String,
    from: Code,
    to: [Code],
    toText: String,
    date: ServiceDate?,
    manner: String,
    note: String,
    citation: Citation
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.toText = toText
    self.date = date
    self.manner = manner
    self.note = note
    self.citation = citation
  }
}
