import CaseModel

/// A line of the question with what the tables say of its code, looked up once when first needed.
package final class CaseLine {
  package let line: ClaimLine
  private let source: any KnowledgeSource
  private let graph: any ConceptGraph
  /// The day of service of this line.
  package let date: ServiceDate
  package let setting: Setting
  private var codeLookup: CodeLookup?
  private var limitLookup: UnitLimitLookup?
  private var addOnLookup: AddOnLookup?
  private var feeLookup: RelativeValuesLookup?
  private var classSet: Set<String>?
  private var successorRows: [CrosswalkRecord]?
  private var predecessorRows: [CrosswalkRecord]?

  package init(
    _ line: ClaimLine,
    source: any KnowledgeSource,
    graph: any ConceptGraph,
    date: ServiceDate,
    setting: Setting
  ) {
    self.line = line
    self.source = source
    self.graph = graph
    self.date = date
    self.setting = setting
  }

  package var code: Code { line.code }

  package func record() throws -> CodeLookup {
    if let codeLookup { return codeLookup }
    let found = try source.code(code, on: date)
    codeLookup = found
    return found
  }

  package func limit() throws -> UnitLimitLookup {
    if let limitLookup { return limitLookup }
    let found = try source.unitLimit(code, setting: setting, on: date)
    limitLookup = found
    return found
  }

  package func addOn() throws -> AddOnLookup {
    if let addOnLookup { return addOnLookup }
    let found = try source.addOn(code, on: date)
    addOnLookup = found
    return found
  }

  package func fees() throws -> RelativeValuesLookup {
    if let feeLookup { return feeLookup }
    let found = try source.relativeValues(code, on: date)
    feeLookup = found
    return found
  }

  package func successors() throws -> [CrosswalkRecord] {
    if let successorRows { return successorRows }
    let found = try source.crosswalks(from: code).filter { !$0.to.isEmpty }
    successorRows = found
    return found
  }

  package func predecessors() throws -> [CrosswalkRecord] {
    if let predecessorRows { return predecessorRows }
    let found = try source.crosswalks(to: code)
    predecessorRows = found
    return found
  }

  /// The classes of the code and all that include them.
  package func classes() throws -> Set<String> {
    if let classSet { return classSet }
    let own = try record().records.flatMap(\.classes)
    let found = Set(own + own.flatMap(graph.ancestors(of:)))
    classSet = found
    return found
  }

  /// The fee schedule's row without modifier.
  package func feeRow() throws -> RelativeValues? { try fees().wholeService }
}
