extension KnowledgeSchema {
  /// The second form: payment areas, notes of diagnosis codes, coverage articles and the rest of the official files.
  static let officialDetails = """
    ALTER TABLE rvu ADD COLUMN share_before INTEGER;
    ALTER TABLE rvu ADD COLUMN share_operation INTEGER;
    ALTER TABLE rvu ADD COLUMN share_after INTEGER;
    ALTER TABLE drug_unit ADD COLUMN words TEXT NOT NULL DEFAULT '';
    CREATE TABLE base_unit (
      release INTEGER, code INTEGER, units INTEGER, source TEXT, section TEXT, checked INTEGER);
    CREATE TABLE locality (
      release INTEGER, contractor TEXT, number TEXT, state TEXT, name TEXT, work INTEGER,
      practice INTEGER, malpractice INTEGER, PRIMARY KEY (release, contractor, number)
    ) WITHOUT ROWID;
    CREATE TABLE locality_area (
      release INTEGER, contractor TEXT, number TEXT, places TEXT, counties TEXT);
    CREATE TABLE anesthesia_factor (
      release INTEGER, contractor TEXT, locality TEXT, cents INTEGER,
      PRIMARY KEY (release, contractor, locality)) WITHOUT ROWID;
    CREATE TABLE zip_locality (
      release INTEGER, zip INTEGER, state TEXT, contractor TEXT, locality TEXT,
      PRIMARY KEY (release, zip)) WITHOUT ROWID;
    CREATE TABLE payment_cap (
      release INTEGER, code INTEGER, modifier TEXT, contractor TEXT, locality TEXT,
      facility INTEGER, nonfacility INTEGER,
      PRIMARY KEY (release, code, modifier, contractor, locality)) WITHOUT ROWID;
    CREATE TABLE hcpcs_detail (
      release INTEGER, code INTEGER, short TEXT, pricing TEXT, coverage TEXT, action TEXT,
      action_day INTEGER, base_units INTEGER, successors TEXT, PRIMARY KEY (release, code)
    ) WITHOUT ROWID;
    CREATE TABLE hcpcs_modifier (
      release INTEGER, modifier TEXT, title TEXT, first INTEGER, last INTEGER,
      PRIMARY KEY (release, modifier)) WITHOUT ROWID;
    -- an owner is a code without its dot, a block `A00-A09`, or a chapter `1`
    CREATE TABLE diagnosis_note (
      release INTEGER, owner TEXT, kind INTEGER, position INTEGER, text TEXT NOT NULL,
      PRIMARY KEY (release, owner, kind, position)) WITHOUT ROWID;
    CREATE TABLE diagnosis_block (
      release INTEGER, category TEXT, block TEXT, chapter TEXT, PRIMARY KEY (release, category)
    ) WITHOUT ROWID;
    CREATE TABLE diagnosis_character (
      release INTEGER, owner TEXT, character TEXT, meaning TEXT,
      PRIMARY KEY (release, owner, character)) WITHOUT ROWID;
    CREATE TABLE diagnosis_term (
      release INTEGER, position INTEGER, term TEXT, code TEXT, pointer TEXT,
      PRIMARY KEY (release, position)) WITHOUT ROWID;
    CREATE TABLE inpatient_procedure (
      release INTEGER, code INTEGER, title TEXT NOT NULL, PRIMARY KEY (release, code)
    ) WITHOUT ROWID;
    CREATE TABLE equivalence (
      release INTEGER, source TEXT, position INTEGER, target TEXT, flags TEXT,
      PRIMARY KEY (release, source, position)) WITHOUT ROWID;
    CREATE TABLE coverage_document (
      release INTEGER, document INTEGER, version INTEGER, kind TEXT, title TEXT, status TEXT,
      first INTEGER, last INTEGER, PRIMARY KEY (release, kind, document, version)) WITHOUT ROWID;
    CREATE TABLE coverage_procedure (
      release INTEGER, code INTEGER, document INTEGER, version INTEGER, kind TEXT,
      part INTEGER, PRIMARY KEY (release, code, kind, document, version, part)) WITHOUT ROWID;
    CREATE TABLE coverage_diagnosis (
      release INTEGER, document INTEGER, version INTEGER, code INTEGER, part INTEGER,
      is_covered INTEGER, has_note INTEGER,
      PRIMARY KEY (release, document, version, code, is_covered, part)) WITHOUT ROWID;
    CREATE TABLE coverage_contractor (
      release INTEGER, document INTEGER, version INTEGER, kind TEXT, contractor INTEGER,
      PRIMARY KEY (release, document, version, kind, contractor)) WITHOUT ROWID;
    CREATE TABLE coverage_jurisdiction (
      release INTEGER, contractor INTEGER, state TEXT, PRIMARY KEY (release, contractor, state)
    ) WITHOUT ROWID;
    CREATE TABLE coverage_relation (
      release INTEGER, document INTEGER, related INTEGER, related_kind TEXT,
      PRIMARY KEY (release, document, related, related_kind)) WITHOUT ROWID;
    CREATE TABLE licensed_text (
      release INTEGER, code INTEGER, form TEXT, text TEXT, PRIMARY KEY (release, code, form)
    ) WITHOUT ROWID;
    """

  static let officialDetailTables = [
    "base_unit", "locality", "locality_area", "anesthesia_factor", "zip_locality", "payment_cap",
    "hcpcs_detail", "hcpcs_modifier", "diagnosis_note", "diagnosis_block", "diagnosis_character",
    "diagnosis_term", "inpatient_procedure", "equivalence", "coverage_document",
    "coverage_procedure", "coverage_diagnosis", "coverage_contractor", "coverage_jurisdiction",
    "coverage_relation", "licensed_text",
  ]
}
