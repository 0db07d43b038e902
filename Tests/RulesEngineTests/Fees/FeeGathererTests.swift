import CaseModel
import Testing

@testable import RulesEngine

@Suite struct FeeGathererTests {
  @Test func aTownAndAPlaceGiveOneAmount() throws {
    let found = try FeeSamples.headlines(
      "how much does medicare pay 99214 in Dallas office 2025",
      ["99214"]
    )
    #expect(found.first?.contains("Dallas, TX") == true)
    #expect(found.first?.contains("$125.67") == true)
    #expect(found.first?.contains("94.08") == false)
  }

  @Test func withoutAPlaceTheNationalAmountsAreGiven() throws {
    let found = try FeeSamples.headlines("fee for 99213", ["99213"])
    #expect(found.first?.contains("national") == true)
    #expect(found.first?.contains("88.95") == true)
    #expect(found.first?.contains("63.72") == true)
  }

  @Test func aStateOfSeveralAreasIsAskedAbout() throws {
    let found = try FeeSamples.headlines("99214 fee in Texas", ["99214"])
    let headline = try #require(found.first)
    for part in ["Dallas", "Houston", "the rest of Texas", "125.67"] {
      #expect(headline.contains(part))
    }
  }

  @Test(arguments: [
    ("50", "20610", "in the office in Dallas", "95.10"), ("80", "63042", "Dallas", "202.35"),
    ("AS", "63042", "Dallas", "172.00"), ("62", "63042", "Dallas", "790.44"),
    ("78", "63042", "Dallas", "961.18"),
  ])
  func modifiersTakeTheirShare(
    _ modifier: String,
    _ code: String,
    _ place: String,
    _ dollars: String
  ) throws {
    let found = try FeeSamples.headlines(
      "how much for \(code)-\(modifier) \(place)",
      [code],
      modifiers: [modifier]
    )
    #expect(found.first?.contains("$\(dollars)") == true, "\(found)")
  }

  @Test func endoscopiesOfAFamilyShareTheirBase() throws {
    let found = try FeeSamples.headlines(
      "how much are 45385 and 45380 paid in the hospital in Dallas",
      ["45385", "45380"]
    )
    #expect(found.first?.contains("258.37") == true, "\(found)")
  }

  @Test func relativeValueUnitsWhenAskedFor() throws {
    let found = try FeeSamples.headlines("total rvu 20610 nonfacility 2025", ["20610"])
    #expect(found.first?.contains("1.96") == true)
  }

  @Test func anesthesiaUnitsAndMoney() throws {
    let found = try FeeSamples.headlines(
      "payment for 00670 137 minutes in Dallas",
      ["00670"],
      gathering: [.anesthesia],
      minutes: 137
    )
    #expect(found.first?.contains("22.1 units") == true)
    #expect(found.first?.contains("$449.74") == true)
    let half = try FeeSamples.headlines(
      "00670-QK 137 minutes Dallas",
      ["00670"],
      gathering: [.anesthesia],
      modifiers: ["QK"],
      minutes: 137
    )
    #expect(half.first?.contains("$224.87") == true)
  }

  @Test func indicesOfAPlace() throws {
    let found = try FeeSamples.headlines("GPCI for Houston", [])
    #expect(found.first?.contains("work 1.014, practice 1.003, malpractice 1.409") == true)
  }
}
