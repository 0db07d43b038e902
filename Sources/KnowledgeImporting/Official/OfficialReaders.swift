/// The readers of official files, in the order in which they are asked.
enum OfficialReaders {
  static let all: [any OfficialReader.Type] = [
    PairEditReader.self, PairChangeReader.self, UnitLimitReader.self, AddOnEditReader.self,
    RelativeValueReader.self, LocalityReader.self, AnesthesiaFactorReader.self,
    LocalityAreaReader.self, ZipLocalityReader.self, PaymentCapReader.self,
    HcpcsReader.self, TabularListReader.self, DiagnosisIndexReader.self, EquivalenceReader.self,
    DiagnosisOrderReader.self,
    InpatientProcedureReader.self, PlaceOfServiceReader.self,
    CoverageReader.self, LicensedTextReader.self,
  ]

  /// The reader of a file that begins with `head`, or nil when none knows it.
  static func reader(head: [UInt8], name: String) -> (any OfficialReader.Type)? {
    all.first { $0.recognises(head: head, name: name) }
  }
}
