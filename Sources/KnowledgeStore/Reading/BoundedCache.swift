/// A cache that forgets what was not asked for lately, so that its memory stays flat.
///
/// It keeps two generations: when the young one is full, it becomes the old one, and what the old
/// one held is forgotten.
struct BoundedCache<Key: Hashable, Value> {
  private let capacity: Int
  private let weight: ((Value) -> Int)?
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]
  private var load = 0

  /// Holds values of at most twice `capacity` together; without `weight` each counts for one.
  init(capacity: Int, weight: ((Value) -> Int)? = nil) {
    self.capacity = capacity
    self.weight = weight
  }

  var count: Int { young.count + old.count }

  /// The value of a key, made on the first demand.
  mutating func value(_ key: Key, make: () throws -> Value) rethrows -> Value {
    if let value = young[key] { return value }
    let value = try old[key] ?? make()
    if load >= capacity {
      old = young
      young = [:]
      load = 0
    }
    young[key] = value
    load += weight?(value) ?? 1
    return value
  }
}
