import Testing

@testable import KnowledgeImporting

@Suite struct XMLEventsTests {
  private func events(_ text: String) throws -> [XMLEvents.Event] {
    var events = XMLEvents(Array(text.utf8))
    var found: [XMLEvents.Event] = []
    while let event = try events.next() { found.append(event) }
    return found
  }

  @Test func readsElementsAttributesAndText() throws {
    #expect(
      try events("<?xml version=\"1.0\"?><!-- note --><a b='1' c=\"x &amp; y\">one\n two<d/></a>")
        == [
          .start("a", attributes: ["b": "1", "c": "x & y"]), .text("one two"),
          .start("d", attributes: [:]), .end("d"), .end("a"),
        ]
    )
    #expect(try events("<a><![CDATA[1 < 2]]></a>")[1] == .text("1 < 2"))
    #expect(try events("<a>&#233;&#x41;</a>")[1] == .text("éA"))
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<a>", "<a></b>", "<a b></a>", "<a>&unknown;</a>", "<a>& b</a>",
    "<a b=c></a>",
    "<!-- never", String(repeating: "<a>", count: 500), "<a>&#1;</a>",
  ])
  func refuses(_ text: String) {
    #expect(throws: OfficialFileError.self) { try events(text) }
  }
}
