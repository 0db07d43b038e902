/// The base units of an anesthesia code.
package struct BaseUnitsRecord: Hashable, Sendable {
  package var code: Code
  package var units: Int
  package var citation: Citation

  package init(code: Code, units: Int, citation: Citation) {
    self.code = code
    self.units = units
    self.citation = citation
  }
}
