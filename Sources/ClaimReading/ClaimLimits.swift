/// How much of a file one claim may take, so that a broken file cannot fill the memory.
package enum ClaimLimits {
  /// Lines of an 837I claim (loop 2400 repeats 999 times); an 837P claim has at most 50.
  package static let lines = 999
  /// More than the 25 diagnoses of an institutional claim.
  package static let diagnoses = 50
  /// More than the four of a claim line, so that a surplus can be shown.
  package static let modifiers = 8
  /// Bytes of a line of text.
  package static let lineBytes = 1 << 20
  /// Bytes of an X12 segment.
  package static let segmentBytes = 1 << 14
  /// Bytes of a claim's control number that are kept; the standard allows 38.
  package static let idBytes = 64
}
