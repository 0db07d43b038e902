import CaseModel

/// Names one version of a coverage document.
package struct CoverageKey: Hashable, Sendable {
  package var kind: CoverageDocument.Kind
  package var number: Int
  package var version: Int

  package init(kind: CoverageDocument.Kind, number: Int, version: Int) {
    self.kind = kind
    self.number = number
    self.version = version
  }
}

extension ReleaseBatch {
  package func insert(_ document: CoverageDocument) throws {
    try statement("INSERT OR REPLACE INTO coverage_document VALUES (?, ?, ?, ?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(document.number)
      $0.write(document.version)
      $0.write(document.kind.rawValue)
      $0.write(document.title)
      $0.write(document.status)
      $0.write(document.period)
    }
    accept()
  }

  /// Adds a service that a document is about; part is the number of its list.
  package func insert(service code: Code, of document: CoverageKey, part: Int) throws {
    try statement("INSERT OR REPLACE INTO coverage_procedure VALUES (?, ?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(code.packed)
      $0.write(document.number)
      $0.write(document.version)
      $0.write(document.kind.rawValue)
      $0.write(part)
    }
    accept(naming: code)
  }

  /// Adds a diagnosis to the lists of an article.
  package func insert(
    diagnosis code: Code,
    of article: CoverageKey,
    part: Int,
    isCovered: Bool,
    hasNote: Bool
  ) throws {
    try statement("INSERT OR REPLACE INTO coverage_diagnosis VALUES (?, ?, ?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(article.number)
      $0.write(article.version)
      $0.write(code.packed)
      $0.write(part)
      $0.write(isCovered)
      $0.write(hasNote)
    }
    accept()
  }

  package func insert(contractor: Int, of document: CoverageKey) throws {
    try statement("INSERT OR REPLACE INTO coverage_contractor VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(document.number)
      $0.write(document.version)
      $0.write(document.kind.rawValue)
      $0.write(contractor)
    }
    accept()
  }

  package func insert(state: String, ofContractor contractor: Int) throws {
    try statement("INSERT OR REPLACE INTO coverage_jurisdiction VALUES (?, ?, ?)").run {
      $0.write(release.id)
      $0.write(contractor)
      $0.write(state)
    }
    accept()
  }

  /// Notes that an article belongs to a determination.
  package func insert(document: Int, relatedTo related: Int, kind: CoverageDocument.Kind) throws {
    try statement("INSERT OR REPLACE INTO coverage_relation VALUES (?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(document)
      $0.write(related)
      $0.write(kind.rawValue)
    }
    accept()
  }
}
