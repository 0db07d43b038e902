/// A document that facts and rows cite, as `sources.yaml` names it.
package struct Authority: Hashable, Sendable {
  package var id: String
  package var title: String
  package var publisher: String
  /// Empty when the document has none.
  package var edition: String
  /// The public address, empty when there is none.
  package var address: String

  package init(
    id: String,
    title: String,
    publisher: String = "",
    edition: String = "",
    address: String = ""
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.edition = edition
    self.address = address
  }
}
