/// An add-on code with the codes it may be added to (NCCI add-on code edits).
package struct AddOnEdit: Hashable, Sendable {
  package var addOn: Code
  /// 1: the primaries are listed; 2: the contractor decides; 3: some are listed, the contractor decides on more.
  package var type: Int
  package var primaries: [Code]
  /// The table says that the contractor defines primaries, beside those listed.
  package var isContractorDefined: Bool

  package init(addOn: Code, type: Int, primaries: [Code], isContractorDefined: Bool = false) {
    self.addOn = addOn
    self.type = type
    self.primaries = primaries
    self.isContractorDefined = isContractorDefined
  }
}

package struct AddOnLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  package var edit: AddOnEdit?

  package init(coverage: TableCoverage, edit: AddOnEdit?) {
    self.coverage = coverage
    self.edit = edit
  }
}
