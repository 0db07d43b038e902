/// Units of timed therapy minutes.
///
/// See IOM 100-04, ch. 5 §20.2.
package enum TherapyUnits {
  /// Medicare, for all timed minutes of the day: one from 8, then one for each further 15.
  package static func units(_ minutes: Int) -> Int { minutes < 8 ? 0 : (minutes + 7) / 15 }

  /// Units of each service: the full quarters first, the rest to those with most minutes left.
  static func parted(_ minutes: [Int]) -> [Int] {
    var units = minutes.map { $0 / 15 }
    var rest = self.units(minutes.reduce(0, +)) - units.reduce(0, +)
    let order = minutes.indices.sorted { (minutes[$1] % 15, $0) < (minutes[$0] % 15, $1) }
    for index in order where rest > 0 {
      units[index] += 1
      rest -= 1
    }
    return units
  }
}
