import Testing

@testable import CommandLineFrontEnd

@Suite struct BatchFormTests {
  @Test(arguments: [
    ("q.txt", BatchForm.lines), ("folder.d/Q.CSV", .csv), ("q.jsonl", .jsonl), ("a.ndjson", .jsonl),
    ("q.dat", nil), ("-", nil), ("folder.txt/q", nil), ("", nil), ("txt", nil),
  ]) func nameTellsTheForm(path: String, form: BatchForm?) {
    #expect(BatchForm(path: path) == form)
  }
}
