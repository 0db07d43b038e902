import CaseModel

/// Reads a claim as coders type it: `99213-25 20610-RT:M17.11 J1100x4/2024-08-01 dx E11.9`.
///
/// A code takes modifiers behind `-`, diagnoses behind `:`, units behind `x`, `*` or `@`, and its day behind `/`; a
/// blank or comma may stand before each. Diagnoses on their own, or behind `dx`, belong to the claim, and lines that
/// name none have them all. A day on its own holds for the codes before it; when the text begins with a day, days hold
/// for the codes behind them. Of what is letter and four digits, only what stands behind `dx` or `:` is a diagnosis.
package struct TypedClaimReader {
  private let defaults: ClaimDefaults

  package init(defaults: ClaimDefaults = ClaimDefaults()) { self.defaults = defaults }

  /// The claim; a fault names the character from 1.
  package func claim(of text: String) throws(ClaimFault) -> Claim {
    let bytes = text.unicodeScalars.map(Self.plain)
    var parser = TypedClaimParser()
    do {
      var draft = try bytes.withUnsafeBufferPointer { try parser.claim($0) }
      return draft.finish(defaults)
    } catch let problem as FieldProblem {
      throw ClaimFault(place: "character \(parser.wordStart + 1)", message: problem.message)
    } catch {
      throw ClaimFault(place: "character \(parser.wordStart + 1)", message: "not read")
    }
  }

  /// One byte for each character: the dashes, blanks and times signs of word processors as a keyboard has them, and
  /// what no keyboard has as a byte that fits nowhere.
  private static func plain(_ character: Unicode.Scalar) -> UInt8 {
    switch character.value {
    case 0x2010...0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d: UInt8(ascii: "-")
    case 0xd7: UInt8(ascii: "x")
    case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000, 9, 10, 13: UInt8(ascii: " ")
    case 32..<127: UInt8(character.value)
    default: 0xff
    }
  }
}
