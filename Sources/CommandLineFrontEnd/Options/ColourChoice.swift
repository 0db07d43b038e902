import ArgumentParser

/// Whether answers are coloured; `auto` looks at the terminal and at NO_COLOR.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  func isOn(in surroundings: Surroundings) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      surroundings.output.isTerminal && (surroundings.environment["NO_COLOR"] ?? "").isEmpty
        && !["", "dumb"].contains(surroundings.environment["TERM"] ?? "")
    }
  }
}
