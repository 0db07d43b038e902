import CaseModel

extension CalculationRequest {
  /// What is wrong with a number, nil when all can be what they are said to be.
  var fault: String? {
    switch self {
    case .anesthesia(let request): Self.fault(request)
    case .therapy(let request):
      request.services.allSatisfy { (0...1440).contains($0.minutes) } ? nil : Self.minutesFault
    case .globalPeriod(let request):
      request.days.map { [0, 10, 90].contains($0) } ?? true
        ? nil : "Global days are 0, 10 or 90."
    case .visitLevel(let request):
      (0...10_000).contains(request.minutes ?? 0) && (0...1000).contains(request.stayHours ?? 0)
        ? nil : "Minutes are 0 to 10000, hours of a stay 0 to 1000."
    case .criticalCare(let request):
      (0...1440).contains(request.minutes) ? nil : Self.minutesFault
    case .splitShared(let request):
      [request.physicianMinutes, request.otherMinutes, request.jointMinutes].allSatisfy {
        (0...1440).contains($0)
      } ? nil : Self.minutesFault
    case .fee, .procedures, .drug, .filing, .age: nil
    }
  }

  private static let minutesFault = "Minutes of a day are 0 to 1440."

  private static func fault(_ request: AnesthesiaRequest) -> String? {
    guard (0...10_000).contains(request.minutes ?? 0) else { return "Minutes are 0 to 10000." }
    guard (0...100).contains(request.baseUnits ?? 0) else { return "Base units are 0 to 100." }
    guard (1...6).contains(request.physicalStatus ?? 1) else {
      return "Physical status is 1 to 6."
    }
    guard request.modifier.isEmpty || Calculator.anesthesiaModifiers.contains(request.modifier)
    else { return "The payment modifier is AA, AD, QK, QX, QY or QZ." }
    let factor = request.factor.map(FixedDecimal.tenThousandths) ?? 1
    return (1...10_000_000).contains(factor) ? nil : "A factor is above 0 and at most 1000 dollars."
  }

  var kind: CalculationKind {
    switch self {
    case .fee: .fee
    case .procedures: .procedures
    case .anesthesia: .anesthesia
    case .therapy: .therapy
    case .drug: .drug
    case .globalPeriod: .globalPeriod
    case .filing: .filing
    case .age: .age
    case .visitLevel: .visitLevel
    case .criticalCare: .criticalCare
    case .splitShared: .splitShared
    }
  }
}
