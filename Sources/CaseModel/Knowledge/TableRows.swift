/// A modifier of the curated table.
package struct ModifierRecord: Hashable, Sendable {
  package var modifier: String
  package var title: String
  package var use: String
  /// Level I or II, payment or information, as the table says.
  package var kind: String
  /// Whether NCCI lets it bypass an edit: `yes`, `no` or empty.
  package var ncci: String
  package var payment: String
  package var appliesTo: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    modifier: String,
    title: String,
    use: String,
    kind: String,
    ncci: String,
    payment: String,
    appliesTo: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.modifier = modifier
    self.title = title
    self.use = use
    self.kind = kind
    self.ncci = ncci
    self.payment = payment
    self.appliesTo = appliesTo
    self.period = period
    self.citation = citation
  }
}

/// A place of service.
package struct PlaceRecord: Hashable, Sendable {
  package var code: String
  package var name: String
  /// Which rate Medicare pays there.
  package var rate: String
  package var note: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    code: String,
    name: String,
    rate: String,
    note: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.code = code
    self.name = name
    self.rate = rate
    self.note = note
    self.period = period
    self.citation = citation
  }
}

/// An adjustment reason, remark or group code of a remittance.
package struct DenialRecord: Hashable, Sendable {
  package var code: String
  /// `carc`, `rarc` or `group`.
  package var kind: String
  package var meaning: String
  package var cause: String
  package var action: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    code: String,
    kind: String,
    meaning: String,
    cause: String,
    action: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.code = code
    self.kind = kind
    self.meaning = meaning
    self.cause = cause
    self.action = action
    self.period = period
    self.citation = citation
  }
}

/// A code that took the place of another.
package struct CrosswalkRecord: Hashable, Sendable {
  package var kind: String
  package var from: Code
  package var to: [Code]
  /// What stands for codes where no code succeeds: "none", or words.
  package var toText: String
  package var date: ServiceDate?
  package var manner: String
  package var note: String
  package var citation: Citation

  package init(
    kind: String,
    from: Code,
    to: [Code],
    toText: String,
    date: ServiceDate?,
    manner: String,
    note: String,
    citation: Citation
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.toText = toText
    self.date = date
    self.manner = manner
    self.note = note
    self.citation = citation
  }
}

/// A preventive service that Medicare covers.
package struct PreventiveRecord: Hashable, Sendable {
  package var service: String
  package var concepts: [String]
  package var codes: [String]
  package var frequency: String
  package var diagnosis: String
  package var coinsurance: String
  package var deductible: String
  package var note: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    service: String,
    concepts: [String],
    codes: [String],
    frequency: String,
    diagnosis: String,
    coinsurance: String,
    deductible: String,
    note: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.service = service
    self.concepts = concepts
    self.codes = codes
    self.frequency = frequency
    self.diagnosis = diagnosis
    self.coinsurance = coinsurance
    self.deductible = deductible
    self.note = note
    self.period = period
    self.citation = citation
  }
}

/// A Medicare contractor and the states it serves.
package struct ContractorRecord: Hashable, Sendable {
  package var jurisdiction: String
  package var contractor: String
  package var states: [String]
  package var note: String
  package var citation: Citation

  package init(
    jurisdiction: String,
    contractor: String,
    states: [String],
    note: String,
    citation: Citation
  ) {
    self.jurisdiction = jurisdiction
    self.contractor = contractor
    self.states = states
    self.note = note
    self.citation = citation
  }
}

/// The time and decision making of a visit code in a period.
package struct VisitLevel: Hashable, Sendable {
  package var code: Code
  package var family: String
  /// `new`, `established`, `initial`, `subsequent`, `discharge` or empty.
  package var patient: String
  /// `straightforward`, `low`, `moderate`, `high` or empty when decision making does not choose.
  package var decisionMaking: String
  package var minutes: Int?
  package var minutesTo: Int?
  package var timeKind: String
  package var place: String
  package var note: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    code: Code,
    family: String,
    patient: String,
    decisionMaking: String,
    minutes: Int?,
    minutesTo: Int?,
    timeKind: String,
    place: String,
    note: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.code = code
    self.family = family
    self.patient = patient
    self.decisionMaking = decisionMaking
    self.minutes = minutes
    self.minutesTo = minutesTo
    self.timeKind = timeKind
    self.place = place
    self.note = note
    self.period = period
    self.citation = citation
  }
}

/// A row of the table of medical decision making: what reaches a level in one element.
package struct DecisionMakingRow: Hashable, Sendable {
  package var element: String
  package var level: String
  /// Any of these qualifies: at least so many of a concept.
  package var alternatives: [ConceptCount]
  package var summary: String
  package var citation: Citation

  package init(
    element: String,
    level: String,
    alternatives: [ConceptCount],
    summary: String,
    citation: Citation
  ) {
    self.element = element
    self.level = level
    self.alternatives = alternatives
    self.summary = summary
    self.citation = citation
  }
}

package struct ConceptCount: Hashable, Sendable {
  package var concept: String
  package var atLeast: Int

  package init(concept: String, atLeast: Int) {
    self.concept = concept
    self.atLeast = atLeast
  }
}

/// A named figure such as a conversion factor, by date.
package struct AmountRecord: Hashable, Sendable {
  package var name: String
  package var title: String
  package var value: String
  package var unit: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    name: String,
    title: String,
    value: String,
    unit: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.name = name
    self.title = title
    self.value = value
    self.unit = unit
    self.period = period
    self.citation = citation
  }
}

/// What one billing unit of a drug code is.
package struct DrugUnitRecord: Hashable, Sendable {
  package var code: Code
  package var drug: String
  /// A decimal number of `unit`.
  package var amount: String
  package var unit: String
  package var citation: Citation

  package init(code: Code, drug: String, amount: String, unit: String, citation: Citation) {
    self.code = code
    self.drug = drug
    self.amount = amount
    self.unit = unit
    self.citation = citation
  }
}

/// A hit of the search over own-words summaries and public titles.
package struct CodeHit: Hashable, Sendable {
  package var record: CodeRecord
  /// More is better; comparable within one search only.
  package var score: Double

  package init(record: CodeRecord, score: Double) {
    self.record = record
    self.score = score
  }
}
