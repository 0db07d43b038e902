import CaseModel

/// A policy that fired for one assignment of lines.
struct PolicyFiring {
  var policy: Policy
  var binding: [Int]
  var headline: String?
  var why: [String]
  var action: [String]
  var caution: [String]
  var uses: [TableUse]
}
