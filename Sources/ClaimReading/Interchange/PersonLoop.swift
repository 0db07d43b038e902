import CaseModel

/// What the loops of an 837 tell of a subscriber or patient, kept so that it names nobody.
struct PersonLoop {
  private var identifier: String?
  private var name: Fingerprint?
  var birthDate: ServiceDate?
  var sex: String?

  init() {}

  /// Takes an NM1 segment.
  init(_ segment: Segment) {
    identifier = Fingerprint.key(segment.element(9))
    var name = Fingerprint()
    for number in 3...5 { name.add(segment.element(number)) }
    self.name = name
  }

  /// The key of the person: by an identifier of their own, else by name and birth beside that of the subscriber.
  func key(beside subscriber: PersonLoop?) -> String? {
    if let identifier { return identifier }
    guard var fingerprint = name else { return nil }
    fingerprint.add(birthDate?.number ?? 0)
    if let other = subscriber?.identifier {
      for byte in other.utf8 { fingerprint.add(Int(byte)) }
    }
    return fingerprint.key
  }
}
