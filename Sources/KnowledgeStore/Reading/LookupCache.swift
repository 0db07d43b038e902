import CaseModel

/// What a session keeps of its look-ups; a look-up in one cache may use the others.
final class LookupCache {
  struct DatedCode: Hashable {
    var code: Int64
    var day: Int
    var setting: Setting?
  }

  struct DatedPair: Hashable {
    var first: Int64
    var second: Int64
    var day: Int
    var setting: Setting
  }

  struct ReleaseTerms: Hashable {
    var release: Int64
    var terms: Int
  }

  struct ScopedCode: Hashable {
    var code: Int64
    var release: Int64
  }

  var codes = BoundedCache<DatedCode, CodeLookup>(capacity: 512)
  var pairs = BoundedCache<DatedPair, PairLookup>(capacity: 1024)
  var terms = BoundedCache<ReleaseTerms, PairTerms>(capacity: 4096)
  var limits = BoundedCache<DatedCode, UnitLimitLookup>(capacity: 512)
  var values = BoundedCache<DatedCode, RelativeValuesLookup>(capacity: 512)
  var addOns = BoundedCache<DatedCode, AddOnLookup>(capacity: 256)
  var primaries = BoundedCache<DatedCode, [AddOnEdit]>(capacity: 256)
  var scopes = BoundedCache<ScopedCode, Bool>(capacity: 2048)
  var namings = BoundedCache<Int64, [Int64]>(capacity: 1024)
  var localities = BoundedCache<Int64, [Locality]>(capacity: 4)
  var named = BoundedCache<Int64, Bool>(capacity: 4096)
}
