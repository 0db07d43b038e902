import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct PairEditReaderTests {
  private static let rows = OfficialSamples.pairs(
    "00100 99213 20200101 * 0",
    "20610 20552 20130701 * 1",
    "20610 99213 20130701 * 1",
    "29881 20610 20010101 20191231 0",
    "29881 20610 20200101 * 1",
    "45385 45380 20020101 20020101 1",
    "63042 69990 20020101 20010101 0",
    "97140 97530 20020101 20191231 1",
    "97530 97116 19960101 20001030 9",
    "G0471 99213 20130701 * 1"
  )

  private func imported() throws -> OfficialSamples {
    let samples = try OfficialSamples()
    try samples.run(samples.file("ccipra-v302r0.txt", Self.rows))
    return samples
  }

  @Test func readsTheRowsBelowAWrappedHeader() throws {
    let samples = try OfficialSamples()
    let item = try #require(
      try samples.run(samples.file("ccipra-v302r0.TXT", Self.rows)).items.first
    )
    #expect(item.release?.rows == 10)
    #expect(item.report.refused == 0)
    #expect(item.release?.isComplete == true)
    #expect(item.release?.label == "NCCI PTP edits, practitioner, 2024 Q3 (v302r0)")
    #expect(item.release?.period.last == (try OfficialSamples.date("2024-09-30")))
  }

  @Test(arguments: [("20610", "99213"), ("29881", "20610"), ("20610", "20552")])
  func aPairIsTheSameWhicheverWayRound(left: String, right: String) throws {
    let samples = try imported()
    let (one, two) = (try samples.pair(left, right), try samples.pair(right, left))
    #expect(one == two)
    #expect(one.edits.first?.isInForce == true)
    #expect(one.edits.first?.indicator == .allowed)
    #expect(one.edits.first?.rationale == "Misuse of Column Two code with Column One code")
  }

  @Test func theDeletionDateIsTheLastActiveDay() throws {
    let edits = try imported().pair("97140", "97530").edits
    #expect(edits.first?.period.last == (try OfficialSamples.date("2019-12-31")))
    #expect(edits.first?.isInForce == false)
  }

  @Test func aPairMayComeAgainOverTime() throws {
    let edits = try imported().pair("29881", "20610").edits
    #expect(edits.map(\.indicator) == [.allowed, .never])
    #expect(edits.map(\.isInForce) == [true, false])
  }

  @Test(arguments: [("45385", "45380"), ("63042", "69990"), ("97530", "97116")])
  func equalOrReversedDatesAndIndicatorNineAreNeverInForce(left: String, right: String) throws {
    for day in ["2024-08-01", "2002-01-01", "1998-01-01"] {
      #expect(try imported().pair(left, right, on: day).edits.allSatisfy { !$0.isInForce })
    }
  }

  @Test func aPairThatIsNotThereIsNoPair() throws {
    let found = try imported().pair("00100", "20610")
    guard case .loaded = found.coverage else {
      Issue.record("the whole table is loaded")
      return
    }
    #expect(found.edits.isEmpty)
  }

  @Test func aDayAfterTheQuarterIsOutside() throws {
    guard case .outside = try imported().pair("20610", "99213", on: "2035-01-01").coverage else {
      Issue.record("2035 is not loaded")
      return
    }
  }

  @Test func partsMakeOneRelease() throws {
    let samples = try OfficialSamples()
    let first = try samples.file(
      "ccipra-v302r0-f1.TXT",
      OfficialSamples.pairs("00100 99213 20200101 * 0")
    )
    let others = try ["f2", "f3", "f4"].enumerated().map { index, part in
      try samples.file(
        "ccipra-v302r0-\(part).txt",
        OfficialSamples.pairs(
          ["20610 99213 20130701 * 1", "63042 69990 20020101 * 0", "G0471 99213 20130701 * 1"][
            index
          ]
        )
      )
    }
    let begun = try #require(try samples.run(first).items.first)
    #expect(begun.missingParts == ["f2", "f3", "f4"])
    #expect(begun.release?.isComplete == false)
    #expect(try samples.pair("20610", "99213").coverage == .missing)
    let whole = try #require(try samples.run(others[0], others[1], others[2]).items.first)
    #expect(whole.missingParts.isEmpty)
    #expect(whole.release?.isComplete == true)
    #expect(whole.release?.rows == 4)
    #expect(try samples.knowledge().releases().count == 1)
    #expect(try samples.pair("99213", "00100").edits.first?.indicator == .never)
  }

  @Test func theSettingsAreTwoTables() throws {
    let samples = try OfficialSamples()
    try samples.run(
      samples.file("ccipra-v302r0.txt", Self.rows),
      samples.file(
        "ccioph-v302r0.txt",
        OfficialSamples.pairs("00100 99213 20200101 * 1", "G0471 99213 20130701 * 1")
      )
    )
    #expect(try samples.pair("00100", "99213").edits.first?.indicator == .never)
    #expect(
      try samples.pair("00100", "99213", setting: .facility).edits.first?.indicator == .allowed
    )
    #expect(try samples.pair("20610", "99213", setting: .facility).edits.isEmpty)
  }

  @Test func theSameBytesAgainChangeNothing() throws {
    let samples = try OfficialSamples()
    let path = try samples.file("ccipra-v302r0.txt", Self.rows)
    try samples.run(path)
    let again = try samples.run(path)
    #expect(!again.hasChanged)
    #expect(try samples.knowledge().releases().count == 1)
  }

  @Test func aReplacementInTheQuarterWins() throws {
    let samples = try OfficialSamples()
    try samples.run(samples.file("ccipra-v302r0.txt", Self.rows))
    let replacement = Self.rows.replacing(
      "20610\t99213\t\t20130701\t*\t1",
      with: "20610\t99213\t\t20130701\t*\t0"
    )
    try samples.run(samples.file("ccipra-v302r1.txt", replacement))
    #expect(try samples.knowledge().releases().count == 2)
    #expect(try samples.pair("20610", "99213").edits.first?.indicator == .never)
  }

  @Test func refusedRowsAreNamedWithTheirLines() throws {
    let samples = try OfficialSamples()
    var text = OfficialSamples.pairs("00100 99213 20200101 * 0", "G0471 99213 20130701 * 1")
    for number in 0..<300 { text += "20610\t\(99000 + number)\t\t20130701\t*\t1\tX\r\n" }
    text += "20610\t99214\t\t20241301\t*\t1\tX\r\n20610\t99214\t\t20240101\tnever\t1\tX\r\n"
    text +=
      "2061\t99213\t\t20020101\t*\t1\tX\r\n20610\t99214\t\t20020101\t*\t7\tX\r\n20610\t99214\r\n"
    let item = try #require(try samples.run(samples.file("ccipra-v302r0.txt", text)).items.first)
    #expect(item.report.refused == 5)
    #expect(item.report.refusals.map(\.line) == [309, 310, 311, 312, 313])
    #expect(item.report.refusals.first?.reason == "the effective date is no day")
    #expect(item.release?.refused == 5)
  }

  @Test(arguments: [
    pairsWithSwappedHeader,
    OfficialSamples.pairs("20610 99213 20130701 * 1", "20610 99214 20130701 * 1", header: []),
    OfficialSamples.pairs(),
    OfficialSamples.pairs("20610 99213 20241301 * 1"),
  ])
  func aTableOfAnotherKindIsRefusedWhole(text: String) throws {
    let samples = try OfficialSamples()
    let outcome = try samples.run(samples.file("ccipra-v302r0.txt", text))
    guard case .refused = outcome.items.first?.result else {
      Issue.record("the file was taken")
      return
    }
    #expect(!outcome.isClean)
  }

  private static let pairsWithSwappedHeader = OfficialSamples.pairs(
    "20610 99213 20130701 * 1",
    header: OfficialSamples.pairHeader.map {
      $0.replacing("Column 1\tColumn 2", with: "Column 2\tColumn 1")
    }
  )

  @Test func aNameWithoutQuarterOrSettingIsAskedFor() throws {
    let samples = try OfficialSamples()
    let path = try samples.file("edits.txt", Self.rows)
    #expect(try samples.run(path).obstacles.count == 1)
    let quarter = try #require(CalendarQuarter("2024Q3"))
    let options = ImportOptions(quarter: quarter, setting: .practitioner)
    #expect(try samples.run(path, options: options).hasChanged)
  }
}
