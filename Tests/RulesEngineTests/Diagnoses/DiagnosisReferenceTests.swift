import CaseModel
import Testing

@testable import RulesEngine

@Suite struct DiagnosisReferenceTests {
  @Test(arguments: [
    ("psychogenic dorsalgia (F45.41)", "F45.41", true), ("Clostridium (A04.7-)", "A04.71", true),
    ("neonatal (P35-P39)", "P36.10", true), ("neonatal (P35-P39)", "P39.9", true),
    ("neonatal (P35-P39)", "P40", false), ("influenza (J09.X3, J10.2)", "J10.2", true),
    ("influenza (J09.X3,J10.2; J11.2)", "J11.2", true),
    ("arthropathy (M05.-, M10)", "M1A.0", false),
    ("no code here", "A00", false),
    ("injury (S06.0X- with seventh character A)", "S06.0X0A", false),
    ("spelled (NOS) (M54.5-)", "M54.50", true),
  ])
  func readsWhatNotesReferTo(_ note: String, _ text: String, _ holds: Bool) throws {
    let code = try #require(Code(diagnosis: text))
    #expect(DiagnosisReference.all(in: note).contains { $0.holds(code) } == holds)
  }
}
