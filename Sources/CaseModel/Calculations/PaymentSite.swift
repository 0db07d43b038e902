/// Which of the two practice expense values is paid.
///
/// See IOM 100-04, ch. 12 §20.4.2.
public enum PaymentSite: String, Hashable, Sendable, CaseIterable {
  case facility
  case nonFacility = "non-facility"
}
