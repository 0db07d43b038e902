import CaseModel

/// Which gatherer answers which `gather:` of an intent rule.
enum GathererList {
  static func gatherer(for gathering: Gathering) -> (any EvidenceGatherer)? {
    switch gathering {
    case .codeMeaning: CodeMeaningGatherer()
    case .comparison: ComparisonGatherer()
    case .codeSearch: CodeSearchGatherer()
    case .visitLevel: VisitLevelGatherer()
    case .modifiers: ModifierGatherer()
    case .pairs: PairGatherer()
    case .crosswalks: CrosswalkGatherer()
    case .preventive: PreventiveGatherer()
    case .fees: FeeGatherer()
    case .places: PlaceGatherer()
    case .denials: DenialGatherer()
    case .validity: ValidityGatherer()
    case .diagnosis: DiagnosisGatherer()
    case .doses: DoseGatherer()
    case .therapyUnits: TherapyUnitGatherer()
    case .anesthesia: AnesthesiaGatherer()
    case .contractor: ContractorGatherer()
    case .age: AgeGatherer()
    case .splitShared: SplitSharedGatherer()
    case .coverage: CoverageGatherer()
    case .deadlines: DeadlineGatherer()
    case .globalPeriods: GlobalPeriodGatherer()
    case .greeting, .help, .outOfScope: ConversationGatherer(gathering: gathering)
    case .unitLimits, .addOns, .modifierChoice, .modifierOnCode, .facts:
      nil
    }
  }

  /// Greetings and the like need no rules and no facts.
  static func isSelfContained(_ intent: Intent) -> Bool {
    !intent.gatherings.isEmpty
      && intent.gatherings.allSatisfy { [.greeting, .help].contains($0) }
  }
}
