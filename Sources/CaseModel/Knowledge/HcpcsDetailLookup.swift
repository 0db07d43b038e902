/// What the HCPCS Level II file in force says of a code.
package struct HcpcsDetailLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  /// Nil when the file does not have the code.
  package var detail: HcpcsDetail?

  package init(coverage: TableCoverage, detail: HcpcsDetail?) {
    self.coverage = coverage
    self.detail = detail
  }
}
