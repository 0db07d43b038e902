/// Names what the status column of the Medicare physician fee schedule means.
enum StatusText {
  static func meaning(_ status: String) -> String {
    switch status {
    case "A": "active, paid by the schedule when covered"
    case "B": "bundled, never paid apart"
    case "C": "priced by the contractor"
    case "D", "F", "H": "deleted"
    case "E": "excluded from this schedule by regulation; drugs and the like are priced elsewhere"
    case "G": "another code is valid for Medicare"
    case "I": "not valid for Medicare, which uses another code"
    case "J": "anesthesia, paid by base and time units"
    case "M": "measurement only"
    case "N": "not covered by Medicare"
    case "P": "bundled or excluded"
    case "R": "restricted coverage"
    case "T": "injection, paid only when nothing else is paid that day"
    case "X": "excluded by statute from this schedule"
    default: "not a value of the schedule"
    }
  }
}
