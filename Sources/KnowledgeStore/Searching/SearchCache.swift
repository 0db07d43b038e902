/// What a session keeps of its searches.
final class SearchCache {
  var rows = BoundedCache<Int64, SearchRow>(capacity: 2048)
  var termCounts = BoundedCache<String, Int>(capacity: 2048)
  var rowCount: Int?
}
