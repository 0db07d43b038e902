import CaseModel
import CasePilot
import Testing

/// A visit made by hand, as values and as a question.
struct WorkedVisit: Sendable, CustomTestStringConvertible {
  var date = "2025-04-15"
  var payer = Payer.medicare
  var request: VisitLevelRequest
  var question: String
  /// The code, and the added code with its units when there is one.
  var code: String
  var added = ""

  var testDescription: String { question }
}

/// Visits of every family, on both sides of their thresholds.
enum WorkedVisits {
  static let all: [WorkedVisit] = [
    WorkedVisit(
      request: .init(
        .office,
        patient: "established",
        problems: "2 stable chronic illnesses",
        risk: "prescription drug management"
      ),
      question:
        "est pt office visit, 2 stable chronic illnesses, prescription drug management, level?",
      code: "99214"
    ),
    WorkedVisit(
      request: .init(
        .office,
        patient: "new",
        problems: "1 acute uncomplicated illness",
        data: "none",
        risk: "prescription drug management"
      ),
      question:
        "new patient in the office with 1 acute uncomplicated illness, prescription drug management, what level",
      code: "99203"
    ),
    WorkedVisit(
      request: .init(
        .office,
        patient: "new",
        problems: "1 undiagnosed new problem",
        data: "ordered 3 unique tests",
        risk: "low"
      ),
      question:
        "new patient office visit, 1 undiagnosed new problem, ordered 3 unique tests, low risk: level?",
      code: "99204"
    ),
    WorkedVisit(
      request: .init(.office, patient: "established", decisionMaking: .low, minutes: 30),
      question: "established office patient, low MDM but 30 minutes total time, which level",
      code: "99214"
    ),
    WorkedVisit(
      request: .init(.office, patient: "new", minutes: 103),
      question: "new patient office visit 103 minutes total, Medicare: level?",
      code: "99205",
      added: "G2212 x 1"
    ),
    WorkedVisit(
      request: .init(.office, patient: "new", minutes: 104),
      question: "new patient office visit 104 minutes total, Medicare: level?",
      code: "99205",
      added: "G2212 x 2"
    ),
    WorkedVisit(
      payer: .commercial,
      request: .init(.office, patient: "established", minutes: 69),
      question: "established patient office visit 69 minutes, commercial payer: level?",
      code: "99215",
      added: "99417 x 1"
    ),
    WorkedVisit(
      date: "2021-05-03",
      request: .init(.office, patient: "established", minutes: 29),
      question: "established patient office visit 29 minutes total, level?",
      code: "99213"
    ),
    WorkedVisit(
      request: .init(.hospital, patient: "initial", minutes: 105),
      question: "initial hospital visit 105 minutes for Medicare, which code",
      code: "99223",
      added: "G0316 x 2"
    ),
    WorkedVisit(
      request: .init(.hospital, patient: "subsequent", minutes: 64),
      question: "subsequent hospital visit 64 minutes for Medicare, which code",
      code: "99233"
    ),
    WorkedVisit(
      request: .init(.hospital, patient: "discharge", minutes: 45),
      question: "hospital discharge day, 45 minutes, which code",
      code: "99239"
    ),
    WorkedVisit(
      request: .init(.hospital, patient: "discharge", minutes: 30),
      question: "hospital discharge day, 30 minutes, which code",
      code: "99238"
    ),
    WorkedVisit(
      request: .init(.observation, decisionMaking: .moderate, stayHours: 7),
      question:
        "observation same date 7 hours, 1 acute illness with systemic symptoms, 3 tests, prescription drug management: which code",
      code: "99222"
    ),
    WorkedVisit(
      request: .init(.observation, decisionMaking: .moderate, stayHours: 8),
      question:
        "observation same date 8 hours, 1 acute illness with systemic symptoms, 3 tests, prescription drug management: which code",
      code: "99235"
    ),
    WorkedVisit(
      request: .init(
        .emergency,
        problems: "1 acute complicated injury",
        data: "independent interpretation",
        risk: "prescription drug management",
        minutes: 120
      ),
      question:
        "emergency department visit, 1 acute complicated injury, independent interpretation, prescription drug management, 120 minutes: level?",
      code: "99284"
    ),
    WorkedVisit(
      date: "2023-08-01",
      request: .init(.nursingFacility, patient: "subsequent", minutes: 19),
      question: "subsequent nursing facility visit 19 minutes, level?",
      code: "99308"
    ),
    WorkedVisit(
      date: "2024-08-01",
      request: .init(.nursingFacility, patient: "subsequent", minutes: 19),
      question: "subsequent nursing facility visit 19 minutes, level?",
      code: "99307"
    ),
    WorkedVisit(
      request: .init(.nursingFacility, patient: "discharge", minutes: 31),
      question: "nursing facility discharge, 31 minutes, which code",
      code: "99316"
    ),
    WorkedVisit(
      request: .init(.home, patient: "established", minutes: 110),
      question: "home visit, established patient, 110 minutes, Medicare: level?",
      code: "99350",
      added: "G0318 x 1"
    ),
    WorkedVisit(
      payer: .commercial,
      request: .init(.officeConsultation, decisionMaking: .high),
      question: "office consultation, high MDM, commercial payer: level?",
      code: "99245"
    ),
    WorkedVisit(
      request: .init(.officeConsultation, patient: "established", decisionMaking: .moderate),
      question: "office consultation on an established patient, moderate MDM, Medicare: level?",
      code: "99214"
    ),
    WorkedVisit(
      request: .init(.office, code: Code(procedure: "99483"), minutes: 115),
      question: "99483 took 115 minutes for Medicare, prolonged units?",
      code: "99483",
      added: "G2212 x 2"
    ),
  ]
}
