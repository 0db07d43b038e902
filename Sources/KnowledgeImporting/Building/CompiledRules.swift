import CaseModel
import IntentParsing
import RulesEngine

/// The compiled rules as one run of bytes, which is all that is read when a question comes.
package struct CompiledRules {
  package static let name = "rules"
  private static let form = 2

  package let vocabulary: Vocabulary
  package let intents: [IntentRule]
  package let policies: [Policy]
  package let facts: FactIndex

  static func bytes(_ rules: RuleSet, facts: FactIndex) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(form)
    rules.vocabulary.encode(into: &writer)
    writer.write(rules.intents) { $1.encode(into: &$0) }
    writer.write(rules.policies) { $1.encode(into: &$0) }
    facts.encode(into: &writer)
    return writer.bytes
  }

  /// Throws `ByteReader.Damaged` when the bytes are not what `bytes` wrote.
  package init(_ bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    guard try reader.readInt() == Self.form else { throw ByteReader.Damaged() }
    vocabulary = try Vocabulary(from: &reader)
    intents = try reader.readArray { try IntentRule(from: &$0) }
    policies = try reader.readArray { try Policy(from: &$0) }
    facts = try FactIndex(from: &reader)
  }
}
