import CaseModel

/// What a session keeps of its look-ups; a look-up in one cache may use the others.
final class LookupCache {
  struct DatedCode: Hashable {
    var code: Int64
    var day: Int
  }

  struct ReleaseTerms: Hashable {
    var release: Int64
    var terms: Int
  }

  struct ScopedCode: Hashable {
    var code: Int64
    var release: Int64
  }

  /// The row of an add-on code, with all its primaries and the days for which each holds.
  struct AddOnRow {
    var type: Int
    var isContractorDefined: Bool
    var primaries: [(code: Code, period: EffectivePeriod)]
  }

  /// Rows of PTP blocks in one generation, eight bytes each.
  private static let columnRows = 600_000

  var codes = BoundedCache<DatedCode, CodeLookup>(capacity: 1024)
  /// Blocks by their numbers in the database.
  var columns = BoundedCache<Int64, PairColumn>(capacity: columnRows, weight: \.weight)
  var terms = BoundedCache<ReleaseTerms, PairTerms>(capacity: 4096)
  var limits = BoundedCache<ScopedCode, UnitLimit?>(capacity: 4096)
  var values = BoundedCache<ScopedCode, [RelativeValues]>(capacity: 1024)
  var addOns = BoundedCache<ScopedCode, AddOnRow?>(capacity: 1024)
  var primaries = BoundedCache<DatedCode, [AddOnEdit]>(capacity: 256)
  var scopes = BoundedCache<ScopedCode, Bool>(capacity: 2048)
  var namings = BoundedCache<Int64, [Int64]>(capacity: 1024)
  var localities = BoundedCache<Int64, [Locality]>(capacity: 4)
  var named = BoundedCache<Int64, Bool>(capacity: 4096)
}
