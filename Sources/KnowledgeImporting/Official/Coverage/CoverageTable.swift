import CaseModel

/// A table of the Medicare Coverage Database's csv export, known by the names of its columns.
enum CoverageTable: String, CaseIterable {
  case articles = "article"
  case determinations = "lcd"
  case national = "ncd_trkg"
  case articleServices = "article_x_hcpc_code"
  case determinationServices = "lcd_x_hcpc_code"
  case covered = "article_x_icd10_covered"
  case notCovered = "article_x_icd10_noncovered"
  case articleContractors = "article_x_contractor"
  case determinationContractors = "lcd_x_contractor"
  case jurisdictions = "contractor_jurisdiction"
  case states = "state_lookup"
  case articleRelations = "article_related_documents"

  /// The columns without which a file is not this table.
  var marks: [String] {
    switch self {
    case .articles: ["article_id", "article_version", "title", "article_eff_date"]
    case .determinations: ["lcd_id", "lcd_version", "title", "determination_number"]
    case .national: ["ncd_id", "ncd_vrsn_num", "ncd_mnl_sect", "ncd_efctv_dt"]
    case .articleServices:
      ["article_id", "article_version", "hcpc_code_id", "hcpc_code_group", "range"]
    case .determinationServices:
      ["lcd_id", "lcd_version", "hcpc_code_id", "hcpc_code_group", "range"]
    case .covered: ["article_id", "article_version", "icd10_code_id", "icd10_covered_group"]
    case .notCovered: ["article_id", "article_version", "icd10_code_id", "icd10_noncovered_group"]
    case .articleContractors:
      ["article_id", "article_version", "contractor_id", "contractor_type_id"]
    case .determinationContractors:
      ["lcd_id", "lcd_version", "contractor_id", "contractor_type_id"]
    case .jurisdictions: ["contractor_id", "state_id", "active_date", "term_date"]
    case .states: ["state_id", "state_abbrev", "description"]
    case .articleRelations: ["article_id", "article_version", "related_num", "r_lcd_id"]
    }
  }

  /// Which export the table is of; nil for those that several hold.
  var dataset: String? {
    switch self {
    case .articles, .articleServices, .covered, .notCovered, .articleContractors, .articleRelations:
      "billing and coding articles"
    case .determinations, .determinationServices, .determinationContractors:
      "local coverage determinations"
    case .national: "national coverage determinations"
    case .jurisdictions, .states: nil
    }
  }

  /// The table of a header, or nil when it is none that answers need.
  init?(header names: [String]) {
    let names = Set(names)
    guard let table = Self.allCases.first(where: { $0.marks.allSatisfy(names.contains) }) else {
      return nil
    }
    self = table
  }

  /// The names of the first line of a file.
  static func names(of head: [UInt8]) -> [String] {
    let line = head.split(separator: 10, maxSplits: 1).first ?? []
    guard line.count < 8192 else { return [] }
    return OfficialText.string(line).lowercased().split(separator: ",").map { name in
      String(name.filter { $0 != "\"" && !$0.isWhitespace && $0 != "\u{FEFF}" })
    }
  }
}
