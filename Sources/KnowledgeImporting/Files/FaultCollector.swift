import CaseModel

/// Gathers the faults of all files, so that they are reported once and together.
package final class FaultCollector {
  package private(set) var faults: [Fault] = []

  package init() {}

  package func add(_ fault: Fault) { faults.append(fault) }

  package func add(
    _ place: SourcePlace,
    _ problem: String,
    thing: String = "",
    remedy: String
  ) {
    faults.append(Fault(place, problem, thing: thing, remedy: remedy))
  }

  /// Faults in the order of files and lines.
  package var sorted: [Fault] {
    faults.sorted {
      ($0.place.path, $0.place.line, $0.place.column) < (
        $1.place.path, $1.place.line, $1.place.column
      )
    }
  }
}
