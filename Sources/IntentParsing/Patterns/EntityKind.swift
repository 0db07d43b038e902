/// A kind of typed thing that a phrase pattern can ask for, as rule files write it: `<code>`.
package enum EntityKind: String, Hashable, Sendable, CaseIterable {
  case code
  case diagnosis
  case range
  case modifier
  case minutes
  case units
  case denial
  case remark
  case place
  case date
  case count
  case dose
  case age
  case sex
  case side
  case state
  case role
  case payer
  case setting
  case amount
  /// Any concept of the field: not a payer, a state, a role or a word of questions in general.
  case concept
}
