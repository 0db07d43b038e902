import CaseModel
import KnowledgeImporting
import KnowledgeStore
import Testing

/// Codes of the files held against small official tables.
@Suite struct CodeReviewTests {
  private static let releases = [
    "rvu\trvu\tfees 2025 Q4\tCMS\t2025-10-01\t2025-12-31\tf\tcomplete\t",
    "add-on\taoc\tadd-ons 2025\tCMS\t2025-10-01\t2025-12-31\tf\tcomplete\t",
    "hcpcs\thcpcs\tHCPCS 2025\tCMS\t2025-10-01\t2025-12-31\tf\tcomplete\t",
    "icd10cm\ticd10cm\tdiagnoses 2026\tNCHS\t2025-10-01\t2026-09-30\tf\tcomplete\t",
  ]
  private static let fees = [
    ("20610", "000"), ("27447", "090"), ("22614", "ZZZ"), ("G0001", "XXX"),
  ]
  private static let official: [String: String] = [
    "starter/releases.tsv":
      "table\tkind\tlabel\tpublisher\tfrom\tto\tfile\tcomplete\tnote\n"
      + releases.joined(separator: "\n") + "\n",
    "starter/rvu.tsv":
      "code\tmodifier\tstatus\twork\tpe_nonfacility\tpe_facility\tmp\tglobal\tmult\tbilat\tasst\tcosurg\tteam\tpctc\tendobase\tshares\n"
      + fees.map { "\($0.0)\t\tA\t1.00\t1.00\t1.00\t0.10\t\($0.1)\t0\t0\t0\t0\t0\t0\t\t\n" }
      .joined(),
    "starter/add-on.tsv": "add_on\ttype\tprimaries\n22614\t1\t22612\n",
    "starter/hcpcs.tsv":
      "code\ttitle\tfrom\tto\nG0001\tone\t2020-01-01\t\nJ0002\ttwo\t2010-01-01\t2024-03-31\n",
    "starter/icd10cm.tsv":
      "code\tbillable\ttitle\tfrom\tto\nM17.11\t1\tknee\t\t\nM54.5\t0\tback\t\t\n",
    "starter/scope.txt": "20610\n",
  ]

  private func review(_ knowledge: [String: String]) throws -> CodeReview {
    let files = ["sources.yaml": ReviewSample.sources].merging(Self.official) { $1 }
      .merging(knowledge) { $1 }
    let folder = DataFolder(files: files.map { DataFile(path: $0.key, text: $0.value) })
    let content = KnowledgeContent(
      rules: DataFolder(files: [DataFile(path: "vocabulary/v.yaml", text: Self.vocabulary)]),
      knowledge: folder
    )
    #expect(content.faults == [])
    let database = try KnowledgeDatabase.inMemory { try content.write(to: $0) }
    return try CodeReview(
      content,
      knowledge: folder,
      source: try database.session(),
      wholeRows: 1
    )
  }

  private static let vocabulary = """
    - {concept: visit, title: visit, words: [visit]}
    - {concept: surgery, title: surgery, words: [operation]}
    - {concept: add-on-code, title: add-on, words: [add-on]}
    """

  private func rowProblems(_ row: String) throws -> [String] {
    let table = ReviewSample.table("code summary words classes from to", [row])
    return try review(["codes/c.tsv": table]).faults.map(\.problem)
  }

  private func factProblems(
    _ statement: String,
    _ keys: String = "about: [visit]"
  ) throws -> [String] {
    try review(["topic/f.yaml": ReviewSample.fact(statement, keys)]).faults.map(\.problem)
  }

  @Test(arguments: [
    "20610 joint  surgery  ", "22614 more  add-on-code  ", "J0002 drug  surgery  2024-03-31",
    "G0001 one  visit 2020-01-01 ", "62311 old  surgery  2016-12-31",
    "99470 new  visit 2026-01-01 ",
    "M17.11 knee  visit  ", "M54.5 back  visit  2021-09-30",
  ])
  func rowsThatAgree(_ row: String) throws {
    let problems = try rowProblems(row)
    #expect(
      row.hasPrefix("62311") ? problems == ["a code that no official table names"] : problems == []
    )
  }

  @Test(arguments: [
    ("20610 joint  add-on-code  ", "a code marked as add-on that is none"),
    ("22614 more  surgery  ", "an add-on code that is not marked"),
    ("J0002 drug  surgery  ", "a code that ended on 2024-03-31"),
    ("20610 joint  surgery  2024-12-31", "a code marked as ended that is in force"),
    ("G0001 one  visit 2015-01-01 ", "a code that began on 2020-01-01"),
    ("99998 none  visit  ", "a code that no official table names"),
    ("M99.99 none  visit  ", "a code that no official table names"),
  ])
  func rowsThatDiffer(_ row: String, _ problem: String) throws {
    #expect(try rowProblems(row) == [problem])
  }

  @Test func factsThatAgree() throws {
    #expect(try factProblems("20610 has 0 global days") == [])
    #expect(try factProblems("J0002 ended in 2024") == [])
    #expect(try factProblems("Falls are W19.XXX- and E11.- with more characters") == [])
    #expect(try factProblems("Since 2020 it is G0001", "about: [visit], from: 2015-01-01") == [])
    #expect(try factProblems("J0002 is a drug", "about: [visit], to: 2024-03-31") == [])
    #expect(try factProblems("Span 99000-99999 and the sum of $12345") == [])
  }

  @Test(arguments: [
    ("20610 has 10 global days", "other global days than the fee schedule's 000"),
    ("J0002 is a drug", "a code that ended on 2024-03-31"),
    ("12345 is a code", "a code that no official table names"),
    ("Use M99.99 here", "a code that no official table names"),
    ("27447-RT has 10 global days", "other global days than the fee schedule's 090"),
  ])
  func factsThatDiffer(_ statement: String, _ problem: String) throws {
    #expect(try factProblems(statement) == [problem])
  }

  @Test func explainedDifferencesAreListedApart() throws {
    let head = "code\tdifference\texplanation\tsource\tsection\tchecked\n"
    let text =
      head + "J0002\tended\tan old drug\tmanual\ta\t2026-01-01\n20610\tended\tx\tmanual\ta\tno\n"
    let found = try review([
      "topic/f.yaml": ReviewSample.fact("J0002 is a drug", "about: [visit]"),
      "code-differences.tsv": text,
    ])
    #expect(found.explained == ["J0002: a code that ended on 2024-03-31: an old drug"])
    #expect(found.faults.map(\.isNote) == [true])
    #expect(found.faults.first?.problem == "an explanation of a difference that is not there")
  }

  @Test func aSliceProvesNothing() throws {
    let slice = Self.official["starter/releases.tsv"]?.replacing("complete\t\n", with: "slice\t\n")
    let found = try review([
      "topic/f.yaml": ReviewSample.fact("12345 is a code", "about: [visit]"),
      "starter/releases.tsv": slice ?? "",
    ])
    #expect(found.faults == [])
    #expect(found.missing.count == 4 && found.labels == [])
  }

  @Test func codesOfRulesAreCheckedToo() throws {
    let policy = """
      - id: old-drug
        when: ["line A is one of [J0002]"]
        conclude: {say: "{A} is a drug."}
        because: {source: manual, section: a}
        cases: [{lines: [J0002], fires: true}, {lines: [20610], fires: false}]
      """
    let files = ["sources.yaml": ReviewSample.sources].merging(Self.official) { $1 }
    let folder = DataFolder(files: files.map { DataFile(path: $0.key, text: $0.value) })
    let rules = ["vocabulary/v.yaml": Self.vocabulary, "policies/p.yaml": policy]
    let content = KnowledgeContent(
      rules: DataFolder(files: rules.map { DataFile(path: $0.key, text: $0.value) }),
      knowledge: folder
    )
    let database = try KnowledgeDatabase.inMemory { try content.write(to: $0) }
    let found = try CodeReview(
      content,
      knowledge: folder,
      source: try database.session(),
      wholeRows: 1
    )
    #expect(found.faults.map(\.description).first?.hasPrefix("policies/p.yaml:1:3: error:") == true)
    #expect(found.codes == 1 && found.uses == 1)
  }
}
