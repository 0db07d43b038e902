/// The ways in which the lines of one rule can be those of another.
enum LineLetters {
  /// Every choice of `count` different letters out of `total`, in order.
  static func orders(of count: Int, among total: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { partial, _ in
      partial.flatMap { chosen in
        (0..<total).filter { !chosen.contains($0) }.map { chosen + [$0] }
      }
    }
  }
}
