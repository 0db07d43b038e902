import CaseModel

/// The latest claims of each patient in a file, as many as a fixed memory holds.
struct PatientWindow {
  /// Claims that are held at all.
  static let capacity = 20_000
  /// Claims that are held of one patient.
  static let perPatient = 16

  private var claims: [String: [Claim]] = [:]
  /// The patients in the order of their claims, the oldest first.
  private var order: [String] = []
  private var oldest = 0

  /// The claims of the same patient that stood before, and takes the claim in.
  mutating func take(_ claim: Claim) -> [Claim] {
    guard let key = claim.patientKey else { return [] }
    let before = claims[key] ?? []
    claims[key] = Array(before.suffix(Self.perPatient - 1)) + [claim]
    order.append(key)
    if order.count - oldest > Self.capacity { forgetOldest() }
    return before.filter { $0.id.isEmpty || $0.id != claim.id }
  }

  private mutating func forgetOldest() {
    let key = order[oldest]
    oldest += 1
    if oldest >= Self.capacity {
      order.removeFirst(oldest)
      oldest = 0
    }
    guard var held = claims[key], held.count > 0 else { return }
    held.removeFirst()
    claims[key] = held.isEmpty ? nil : held
  }
}
