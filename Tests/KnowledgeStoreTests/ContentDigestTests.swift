import Testing

@testable import KnowledgeStore

@Suite struct ContentDigestTests {
  /// Examples of FIPS 180-4 and of NIST's test vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]) func givesThePublishedDigest(text: String, digest: String) {
    #expect(ContentDigest.of(text) == digest)
  }

  @Test func digestsAMillionLetters() {
    var digest = ContentDigest()
    let thousand = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { digest.update(thousand) }
    #expect(
      digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  @Test func doesNotDependOnHowTheBytesAreCut() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var whole = ContentDigest()
    whole.update(bytes)
    for cut in [0, 1, 55, 56, 63, 64, 65, 127, 128, 200, 300] {
      var parts = ContentDigest()
      parts.update(Array(bytes[..<cut]))
      parts.update(Array(bytes[cut...]))
      #expect(parts.hexadecimal == whole.hexadecimal)
    }
  }

  @Test func canBeAskedInBetween() {
    var digest = ContentDigest()
    digest.update("ab")
    _ = digest.hexadecimal
    digest.update("c")
    #expect(digest.hexadecimal == ContentDigest.of("abc"))
  }
}
