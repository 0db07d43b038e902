/// What a transaction set of an X12 file is, by its number and implementation guide.
enum TransactionKind: Hashable {
  case professional, institutional, dental
  /// An 837 that names no guide; its service lines tell the kind.
  case claim
  case remittance
  /// Anything else, by its name.
  case other(String)

  /// - Parameters:
  ///   - number: ST01.
  ///   - guide: ST03, or GS08 where the set has none.
  init(number: ByteView, guide: ByteView) {
    switch number.trimmed.string {
    case "837": self = Self.claim(guide)
    case "835": self = .remittance
    case let number: self = .other(Self.names[number] ?? "an unknown transaction set")
    }
  }

  private static func claim(_ guide: ByteView) -> TransactionKind {
    let guide = guide.string
    if guide.contains("X222") || guide.contains("X098") { return .professional }
    if guide.contains("X223") || guide.contains("X096") { return .institutional }
    if guide.contains("X224") || guide.contains("X097") { return .dental }
    return .claim
  }

  /// What it is, in words.
  var title: String {
    switch self {
    case .professional: "an 837P claim file"
    case .institutional: "an 837I claim file"
    case .dental: "an 837D dental claim file"
    case .claim: "an 837 claim file"
    case .remittance: "an 835 remittance"
    case .other(let name): name
    }
  }

  /// Why claims are not read from it; nil when they are.
  var refusal: String? {
    switch self {
    case .professional, .institutional, .claim: nil
    case .dental: "\(title); only 837P and 837I claims are checked"
    case .remittance: "\(title), not an 837 claim; explain its denials instead of checking it"
    case .other: "\(title); give an 837P or 837I"
    }
  }

  private static let names = [
    "270": "a 270 eligibility inquiry", "271": "a 271 eligibility answer",
    "275": "a 275 attachment", "276": "a 276 claim status inquiry",
    "277": "a 277 claim status answer", "278": "a 278 authorization request",
    "820": "an 820 premium payment", "834": "an 834 enrollment",
    "850": "an 850 purchase order", "997": "a 997 acknowledgment",
    "999": "a 999 acknowledgment",
  ]
}
