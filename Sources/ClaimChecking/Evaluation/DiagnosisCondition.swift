import CaseModel
import RulesEngine

/// Holds the conditions that a diagnosis decides by itself.
enum DiagnosisCondition {
  static func holds(_ planned: PlannedCondition, of diagnosis: DiagnosisProfile) -> Bool {
    switch planned.kind {
    case .diagnosisUnknown: !diagnosis.isKnown
    case .diagnosisNotBillable: diagnosis.isKnown && diagnosis.isBillable == false
    case .diagnosisNotInForce: diagnosis.isKnown && !diagnosis.isInForce
    case .notListed: diagnosis.isMissingFromItsList
    case .lacksSeventhCharacter:
      diagnosis.takesSeventhCharacter && (diagnosis.code?.text.utf8.count ?? 7) < 7
    case .diagnosisCode: isOne(of: planned.spans, diagnosis)
    case .isManifestation: diagnosis.title.contains("classified elsewhere")
    case .isSequela: isSequela(diagnosis)
    default: false
    }
  }

  private static func isOne(of spans: [Substring], _ diagnosis: DiagnosisProfile) -> Bool {
    guard let text = diagnosis.code?.text else { return false }
    return spans.contains { CodeSpan.covers($0, text) }
  }

  /// An injury code of seven characters that ends with S.
  private static func isSequela(_ diagnosis: DiagnosisProfile) -> Bool {
    guard let text = diagnosis.code?.text else { return false }
    return diagnosis.takesSeventhCharacter && text.utf8.count == 7 && text.hasSuffix("S")
  }
}
