import Foundation
import Testing

@testable import ClaimReading

@Suite struct ClaimSchemaTests {
  private func schema() throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(ClaimSchema.json.utf8))
    return try #require(json as? [String: Any])
  }

  private func members(_ object: Any?) throws -> Set<String> {
    let object = try #require(object as? [String: Any])
    return Set(try #require(object["properties"] as? [String: Any]).keys)
  }

  @Test func itHasTheMembersThatAreRead() throws {
    let schema = try schema()
    let properties = try #require(schema["properties"] as? [String: Any])
    let parts = try #require(schema["$defs"] as? [String: Any])
    #expect(try members(schema) == Set(ClaimMember.allCases.map(\.rawValue)))
    #expect(try members(properties["patient"]) == Set(PatientMember.allCases.map(\.rawValue)))
    #expect(try members(parts["line"]) == Set(LineMember.allCases.map(\.rawValue)))
    #expect(schema["required"] as? [String] == ["lines"])
  }
}
