import CaseModel

extension ReleaseBatch {
  package func insert(_ locality: Locality) throws {
    let marks = String(repeating: ", ?", count: 7)
    try statement("INSERT OR REPLACE INTO locality VALUES (?\(marks))").run {
      $0.write(release.id)
      locality.write(to: &$0)
    }
    accept()
  }

  package func insert(_ factor: AnesthesiaFactor) throws {
    try statement("INSERT OR REPLACE INTO anesthesia_factor VALUES (?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(factor.contractor)
      $0.write(factor.locality)
      $0.write(factor.cents)
    }
    accept()
  }

  /// Adds the payment area of a ZIP code; one that is not five digits is refused.
  package func insert(_ area: ZipLocality) throws {
    guard let zip = Int(area.zip) else { return refuse() }
    try statement("INSERT OR REPLACE INTO zip_locality VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(zip)
      $0.write(area.state)
      $0.write(area.contractor)
      $0.write(area.locality)
    }
    accept()
  }

  package func insert(_ cap: PaymentCap) throws {
    try statement("INSERT OR REPLACE INTO payment_cap VALUES (?, ?, ?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(cap.code.packed)
      $0.write(cap.modifier)
      $0.write(cap.contractor)
      $0.write(cap.locality)
      $0.write(cap.facility)
      $0.write(cap.nonFacility)
    }
    accept(naming: cap.code)
  }
}
