/// The side that a title names.
enum SideWord {
  /// `L` or `R`; nil when the title names none or both.
  static func side(of title: String) -> Character? {
    let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
    switch (words.contains("left"), words.contains("right")) {
    case (true, false): return "L"
    case (false, true): return "R"
    default: return nil
    }
  }
}
