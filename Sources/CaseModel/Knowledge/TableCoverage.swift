/// Whether a table for a date of service is there.
package enum TableCoverage: Hashable, Sendable {
  /// The release in force on the date, and whether it covers the codes asked about.
  case loaded(Release)
  /// No release covers the date; the nearest one there is.
  case outside(nearest: Release)
  /// No release of the kind, or none that covers these codes.
  case missing

  /// The release that a look-up reads, in force or nearest.
  package var release: Release? {
    switch self {
    case .loaded(let release), .outside(let release): release
    case .missing: nil
    }
  }
}
