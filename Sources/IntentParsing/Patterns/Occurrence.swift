/// A place of the question where a slot of a pattern is met.
struct Occurrence: Sendable {
  var slot: Int32
  var start: Int32
  var end: Int32
  /// How much it tells that this is here.
  var weight: Float
  /// How much of the question it explains.
  var cover: Float
  /// Tells a code from others, so that one named twice is one code; zero for all else.
  var identity: Int64 = 0
}
