import CaseModel
import Testing

@testable import KnowledgeStore

/// Each curated table gives back what was put in.
@Suite struct CuratedTablesTests {
  private let citation = KnowledgeSamples.citation("cpt-2025", "appendix A")

  private func period() throws -> EffectivePeriod {
    try KnowledgeSamples.period("2021-01-01", nil)
  }

  private func dated() throws -> Citation {
    KnowledgeSamples.citation("pos-code-set", "POS 11", try period(), isChecked: false)
  }

  @Test func modifiers() throws {
    let record = ModifierRecord(
      modifier: "LT",
      title: "left side",
      use: "one side",
      kind: "II",
      ncci: "yes",
      payment: "",
      appliesTo: "procedures",
      period: try period(),
      citation: try dated()
    )
    var older = record
    older.title = "left"
    let knowledge = try KnowledgeSamples.curated {
      try $0.insert(record)
      try $0.insert(older)
    }
    #expect(try knowledge.modifier("lt") == [record, older])
    #expect(try knowledge.modifier("25").isEmpty)
  }

  @Test func places() throws {
    let record = PlaceRecord(
      code: "11",
      name: "office",
      rate: "non-facility",
      note: "",
      period: try period(),
      citation: try dated()
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(record) }
    #expect(try knowledge.place("11") == record)
    #expect(try knowledge.place("99") == nil)
  }

  @Test func denials() throws {
    let record = DenialRecord(
      code: "N130",
      kind: "rarc",
      meaning: "plan guidelines",
      cause: "a; b",
      action: "read",
      period: try period(),
      citation: try dated()
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(record) }
    #expect(try knowledge.denial(kind: "rarc", code: "n130") == record)
    #expect(try knowledge.denial(kind: "carc", code: "N130") == nil)
  }

  @Test func crosswalks() throws {
    let (old, new) = (try KnowledgeSamples.code("64640"), try KnowledgeSamples.code("64624"))
    let record = CrosswalkRecord(
      kind: "cpt",
      from: old,
      to: [new, try KnowledgeSamples.code("0232T")],
      toText: "",
      date: try KnowledgeSamples.date("2020-01-01"),
      manner: "split",
      note: "genicular",
      citation: citation
    )
    let ended = CrosswalkRecord(
      kind: "cpt",
      from: new,
      to: [],
      toText: "none",
      date: nil,
      manner: "deleted",
      note: "",
      citation: citation
    )
    let knowledge = try KnowledgeSamples.curated {
      try $0.insert(record)
      try $0.insert(ended)
    }
    #expect(try knowledge.crosswalks(from: old) == [record])
    #expect(try knowledge.crosswalks(to: new) == [record])
    #expect(try knowledge.crosswalks(from: new) == [ended])
    #expect(try knowledge.crosswalks(to: old).isEmpty)
  }

  @Test func preventiveServices() throws {
    let record = PreventiveRecord(
      service: "colorectal screening",
      concepts: ["screening", "colonoscopy"],
      codes: ["G0105", "45378-45385"],
      frequency: "120 months",
      diagnosis: "Z12.11",
      coinsurance: "waived",
      deductible: "waived",
      note: "",
      period: try period(),
      citation: try dated()
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(record) }
    #expect(try knowledge.preventiveServices() == [record])
  }

  @Test func contractors() throws {
    let record = ContractorRecord(
      jurisdiction: "JH",
      contractor: "Novitas",
      states: ["TX", "NM"],
      note: "",
      citation: citation
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(record) }
    #expect(try knowledge.contractors() == [record])
  }

  @Test func visitLevels() throws {
    let level = VisitLevel(
      code: try KnowledgeSamples.code("99213"),
      family: "office-visit",
      patient: "established",
      decisionMaking: "low",
      minutes: 20,
      minutesTo: nil,
      timeKind: "minimum",
      place: "office",
      note: "",
      period: try period(),
      citation: try dated()
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(level) }
    #expect(try knowledge.visitLevels() == [level])
  }

  @Test func decisionMaking() throws {
    let row = DecisionMakingRow(
      element: "problems",
      level: "moderate",
      alternatives: [
        ConceptCount(concept: "stable-chronic-illness", atLeast: 2),
        ConceptCount(concept: "acute-illness-with-systemic-symptoms", atLeast: 1),
      ],
      summary: "two stable chronic illnesses",
      citation: citation
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(row) }
    #expect(try knowledge.decisionMaking() == [row])
  }

  @Test func addedTimes() throws {
    let time = AddedTime(
      code: try KnowledgeSamples.code("99310"),
      addOn: try KnowledgeSamples.code("G0317"),
      rule: "medicare",
      starts: 85,
      each: 15,
      window: "1 day before",
      period: .always,
      citation: citation
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(time) }
    #expect(try knowledge.addedTimes() == [time])
  }

  @Test func amounts() throws {
    let rows = try [("33.2875", "2024-03-09"), ("32.7442", "2024-01-01")].map { value, first in
      AmountRecord(
        name: "conversion-factor",
        title: "conversion factor",
        value: value,
        unit: "dollars",
        period: try KnowledgeSamples.period(first, "2024-12-31"),
        citation: KnowledgeSamples.citation(
          "cpt-2025",
          "",
          try KnowledgeSamples.period(first, "2024-12-31")
        )
      )
    }
    let knowledge = try KnowledgeSamples.curated { for row in rows { try $0.insert(row) } }
    #expect(try knowledge.amounts() == rows)
  }

  @Test func drugUnits() throws {
    let unit = DrugUnitRecord(
      code: try KnowledgeSamples.code("J0171"),
      drug: "epinephrine",
      amount: "0.1",
      unit: "mg",
      citation: citation
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(unit) }
    #expect(try knowledge.drugUnits() == [unit])
  }

  @Test func facts() throws {
    let card = FactCard(
      id: 41,
      origin: "ncci/pairs.yaml:3",
      statement: "A statement – with a dash.",
      why: ["because"],
      action: [],
      caution: ["not 59", "not 51"],
      verdict: .notDeterminable(.missingDetail),
      citations: [try dated(), citation]
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(card) }
    #expect(try knowledge.fact(41) == card)
    #expect(try knowledge.fact(42) == nil)
  }

  @Test func images() throws {
    let knowledge = try KnowledgeSamples.curated {
      try $0.insert(image: [0, 1, 255, 0], named: "vocabulary")
      try $0.insert(image: [], named: "policies")
    }
    #expect(try knowledge.image(named: "vocabulary") == [0, 1, 255, 0])
    #expect(try knowledge.image(named: "policies") == [])
    #expect(try knowledge.image(named: "intents") == nil)
  }

  @Test func authorities() throws {
    let knowledge = try KnowledgeSamples.curated { _ in }
    let citation = try #require(try knowledge.authority("pos-code-set", section: "POS 11"))
    #expect(citation == KnowledgeSamples.citation("pos-code-set", "POS 11"))
    #expect(citation.edition == "2025")
    #expect(try knowledge.authority("nobody", section: "1") == nil)
  }

  @Test func aRowOfAnUnknownAuthorityNamesItsId() throws {
    let row = DecisionMakingRow(
      element: "risk",
      level: "low",
      alternatives: [],
      summary: "",
      citation: Citation(source: "practice-manual", title: "", section: "p. 3")
    )
    let knowledge = try KnowledgeSamples.curated { try $0.insert(row) }
    #expect(try knowledge.decisionMaking().first?.citation.title == "practice-manual")
  }
}
