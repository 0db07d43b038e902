/// How a surgical fee is parted over the time before, of and after the operation, in percent.
package struct GlobalShares: Hashable, Sendable {
  package var before: Int
  package var operation: Int
  package var after: Int

  package init(before: Int, operation: Int, after: Int) {
    self.before = before
    self.operation = operation
    self.after = after
  }
}
