/// A cache that forgets what was not asked for lately, so that its memory stays flat.
///
/// It keeps two generations: when the young one is full, it becomes the old one, and what the old
/// one held is forgotten.
struct BoundedCache<Key: Hashable, Value> {
  private let capacity: Int
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]

  /// Holds at most twice `capacity` values.
  init(capacity: Int) { self.capacity = capacity }

  var count: Int { young.count + old.count }

  /// The value of a key, made on the first demand.
  mutating func value(_ key: Key, make: () throws -> Value) rethrows -> Value {
    if let value = young[key] { return value }
    let value = try old[key] ?? make()
    if young.count >= capacity {
      old = young
      young = [:]
    }
    young[key] = value
    return value
  }
}
