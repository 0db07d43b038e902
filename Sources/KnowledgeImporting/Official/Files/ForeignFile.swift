/// What people name by mistake: workbooks, web pages, XML with a document type.
enum ForeignFile {
  /// Why a file that no reader knows cannot be used, when its beginning tells.
  static func refusal(of head: [UInt8], name: String) -> OfficialFileError? {
    if head.starts(with: Array("PK".utf8)) { return workbook(name) }
    let text = OfficialText.string(head.prefix(4096)).lowercased()
    if text.contains("<html") {
      return OfficialFileError(
        "a web page, not a table",
        remedy: "CMS shows a licence first; accept it in the browser and save the file behind it"
      )
    }
    return text.contains("<!doctype") ? documentType : nil
  }

  /// A document type could define entities without end, or name other files.
  static func refuseDocumentType(_ head: [UInt8]) throws {
    guard head.first { $0 > 32 && $0 < 128 } == UInt8(ascii: "<") else { return }
    if OfficialText.string(head.prefix(4096)).contains("<!DOCTYPE") { throw documentType }
  }

  static let documentType = OfficialFileError(
    "the XML has a document type, which is refused",
    remedy: "official files have none; download it again"
  )

  static func isWorkbook(_ members: [String]) -> Bool {
    members.contains("[Content_Types].xml") && members.contains { $0.hasPrefix("xl/") }
  }

  private static func workbook(_ name: String) -> OfficialFileError {
    let lower = name.lowercased()
    let form = textForms.first { lower.contains($0.mark) }?.form ?? "the text or csv form"
    return OfficialFileError(
      "a workbook, which may have dropped the zeros of codes and localities",
      remedy: "import \(form), which CMS puts into the same zip"
    )
  }

  /// By what stands in the name of a workbook: the text form of the same table.
  private static let textForms: [(mark: String, form: String)] = [
    ("anweb", "'HCPC…_ANWEB….txt'"), ("gpci", "'GPCI….csv'"), ("anes", "'ANES….csv'"),
    ("pprrvu", "'PPRRVU….csv'"), ("oppscap", "'OPPSCAP_….csv'"), ("locco", "'…LOCCO.csv'"),
    ("mue", "'MCR_MUE_….csv'"), ("cci", "the '.txt'"), ("ptp", "the '.txt'"),
    ("aoc", "'AOC_…-F-MCR.txt'"), ("zip5", "'ZIP5_….txt'"),
  ]
}
