import ClaimReading

/// The schema of a claim in JSON Lines, as `casepilot check --schema` prints it.
public enum ClaimSchema {
  /// A JSON Schema, ready to print.
  public static let text = ClaimReading.ClaimSchema.json
}
