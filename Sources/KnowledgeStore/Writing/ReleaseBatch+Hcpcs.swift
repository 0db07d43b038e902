import CaseModel

extension ReleaseBatch {
  package func insert(_ detail: HcpcsDetail) throws {
    let marks = String(repeating: ", ?", count: 8)
    try statement("INSERT OR REPLACE INTO hcpcs_detail VALUES (?\(marks))").run {
      $0.write(release.id)
      $0.write(detail.code.packed)
      $0.write(detail.shortTitle)
      $0.write(detail.pricing)
      $0.write(detail.coverage)
      $0.write(detail.action)
      $0.write(detail.actionDay?.number ?? 0)
      $0.write(detail.baseUnits)
      $0.write(detail.successors)
    }
  }

  /// Adds a modifier of the HCPCS Level II file.
  package func insert(modifier: String, title: String, period: EffectivePeriod) throws {
    try statement("INSERT OR REPLACE INTO hcpcs_modifier VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(modifier)
      $0.write(title)
      $0.write(period)
    }
    accept()
  }
}

extension ReleaseBatch {
  /// Adds a descriptor that a licence allows to be shown on this machine only.
  package func insert(licensed text: String, of code: Code, form: String) throws {
    try statement("INSERT OR REPLACE INTO licensed_text VALUES (?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(code.packed)
      $0.write(form)
      $0.write(text)
    }
    accept(naming: code)
  }
}
