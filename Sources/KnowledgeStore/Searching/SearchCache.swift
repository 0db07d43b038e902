/// What a session keeps of its searches.
final class SearchCache {
  var rows = BoundedCache<Int64, SearchRow>(capacity: 2048)
  private var stems = BoundedCache<String, String>(capacity: 4096)
  var termCounts = BoundedCache<String, Int>(capacity: 2048)
  var rowCount: Int?

  /// The stem of a word; titles say the same words again and again.
  func stem(_ word: String) -> String { stems.value(word) { PorterStem.of(word) } }
}
