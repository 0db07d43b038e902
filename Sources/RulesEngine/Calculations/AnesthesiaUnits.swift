/// The units of an anesthesia service, in tenths.
///
/// See 42 CFR 414.46; IOM 100-04, ch. 12 §50.
struct AnesthesiaUnits {
  var base: Int
  var minutes: Int
  /// Units for physical status, which only some payers add.
  var status = 0

  /// A unit for 15 minutes, to one decimal, rounded half up.
  var time: Int { Self.time(minutes) }
  var all: Int { base * 10 + time + status * 10 }

  static func time(_ minutes: Int) -> Int { (minutes * 20 + 15) / 30 }

  /// What payers that pay for physical status usually add: P3 1, P4 2, P5 3.
  static func units(ofStatus status: Int) -> Int { (3...5).contains(status) ? status - 2 : 0 }

  /// "13 base + 9.1 time (137 minutes) = 22.1 units".
  var sum: String {
    let extra = status > 0 ? " + \(status) physical status" : ""
    return
      "\(base) base + \(FixedDecimal.tenths(time)) time (\(minutes) minutes)\(extra) = \(FixedDecimal.tenths(all)) units"
  }
}
