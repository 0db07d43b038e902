/// What one billing unit of a drug code is.
package struct DrugUnitRecord: Hashable, Sendable {
  package var code: Code
  package var drug: String
  /// A decimal number of `unit`.
  package var amount: String
  package var unit: String
  /// Brand names and short forms.
  package var words: [String]
  package var citation: Citation

  package init(
    code: Code,
    drug: String,
    amount: String,
    unit: String,
    words: [String] = [],
    citation: Citation
  ) {
    self.code = code
    self.drug = drug
    self.amount = amount
    self.unit = unit
    self.words = words
    self.citation = citation
  }
}
