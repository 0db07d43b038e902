import GRDB

/// The tables of the knowledge database and the steps that lead to them.
///
/// Days are numbers `yyyymmdd`, 0 where a period is open. Lists are parted by the character 31.
enum KnowledgeSchema {
  /// "CsPl": marks the file as ours.
  static let applicationID = 0x4373_506C

  /// The form that this program writes and reads.
  static var version: Int { steps.count }

  /// Brings a database up to date, from an empty one or from any older form.
  static func bring(_ database: Database, from found: Int) throws {
    for step in steps.dropFirst(found) { try database.execute(sql: step) }
    try database.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)"
    )
  }

  /// The tables whose rows belong to one release.
  static let releaseTables =
    [
      "authority", "code", "named", "scope", "mue", "addon", "addon_primary", "rvu",
      "modifier", "place", "denial", "crosswalk", "preventive", "contractor", "visit_level",
      "decision_making", "amount", "drug_unit", "fact", "image",
      "search_twin", "added_time",
    ] + officialDetailTables + pairBlockTables

  /// What each form adds to the one before; a step never changes once it was shipped.
  private static let steps = [
    officialTables + curatedTables, officialDetails, pairBlocks, searchIndex, searchTwins,
    addedTime,
  ]

  private static let officialTables = """
    CREATE TABLE content (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE release (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, publisher TEXT NOT NULL,
      first INTEGER NOT NULL, last INTEGER NOT NULL, file TEXT NOT NULL, hash TEXT NOT NULL,
      accepted INTEGER NOT NULL, refused INTEGER NOT NULL, is_complete INTEGER NOT NULL,
      is_bundled INTEGER NOT NULL);
    -- which releases name a code in a row of theirs, and which codes a slice covers
    CREATE TABLE named (code INTEGER, release INTEGER, PRIMARY KEY (code, release)) WITHOUT ROWID;
    CREATE TABLE scope (code INTEGER, release INTEGER, PRIMARY KEY (code, release)) WITHOUT ROWID;
    CREATE TABLE code (
      id INTEGER PRIMARY KEY, release INTEGER NOT NULL, code INTEGER NOT NULL,
      summary TEXT NOT NULL, words TEXT NOT NULL, classes TEXT NOT NULL, first INTEGER NOT NULL,
      last INTEGER NOT NULL, is_billable INTEGER, source TEXT NOT NULL, section TEXT NOT NULL,
      checked INTEGER NOT NULL);
    CREATE INDEX code_of ON code (code);
    CREATE VIRTUAL TABLE code_search USING fts5(
      summary, words, content = 'code', content_rowid = 'id',
      tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE TABLE ptp (
      release INTEGER, pair INTEGER, first INTEGER, last INTEGER, indicator INTEGER,
      PRIMARY KEY (release, pair, first, last, indicator)) WITHOUT ROWID;
    CREATE TABLE mue (
      release INTEGER, code INTEGER, units INTEGER NOT NULL, indicator INTEGER NOT NULL,
      PRIMARY KEY (release, code)) WITHOUT ROWID;
    CREATE TABLE addon (
      release INTEGER, code INTEGER, type INTEGER NOT NULL, PRIMARY KEY (release, code)
    ) WITHOUT ROWID;
    CREATE TABLE addon_primary (
      release INTEGER, code INTEGER, primary_code INTEGER,
      PRIMARY KEY (release, code, primary_code)) WITHOUT ROWID;
    CREATE INDEX addon_of ON addon_primary (release, primary_code, code);
    CREATE TABLE rvu (
      release INTEGER, code INTEGER, modifier TEXT, status TEXT NOT NULL, work INTEGER NOT NULL,
      practice_nonfacility INTEGER, practice_facility INTEGER, malpractice INTEGER NOT NULL,
      global_days TEXT NOT NULL, multiple_procedure TEXT NOT NULL, bilateral TEXT NOT NULL,
      assistant TEXT NOT NULL, co_surgeon TEXT NOT NULL, team TEXT NOT NULL,
      professional_technical TEXT NOT NULL, endoscopic_base TEXT NOT NULL,
      PRIMARY KEY (release, code, modifier)) WITHOUT ROWID;

    """

  private static let curatedTables = """
    CREATE TABLE authority (
      release INTEGER, id TEXT, title TEXT NOT NULL, publisher TEXT NOT NULL,
      edition TEXT NOT NULL, address TEXT NOT NULL, PRIMARY KEY (id, release)) WITHOUT ROWID;
    CREATE TABLE modifier (
      release INTEGER, modifier TEXT, title TEXT, use TEXT, kind TEXT, ncci TEXT, payment TEXT,
      applies_to TEXT, first INTEGER, last INTEGER, source TEXT, section TEXT, checked INTEGER);
    CREATE TABLE place (
      release INTEGER, code TEXT, name TEXT, rate TEXT, note TEXT, first INTEGER, last INTEGER,
      source TEXT, section TEXT, checked INTEGER);
    CREATE TABLE denial (
      release INTEGER, code TEXT, kind TEXT, meaning TEXT, cause TEXT, action TEXT,
      first INTEGER, last INTEGER, source TEXT, section TEXT, checked INTEGER);
    CREATE TABLE crosswalk (
      release INTEGER, kind TEXT, from_code INTEGER, to_codes TEXT, to_text TEXT, day INTEGER,
      manner TEXT, note TEXT, source TEXT, section TEXT, checked INTEGER);
    CREATE TABLE preventive (
      release INTEGER, service TEXT, concepts TEXT, codes TEXT, frequency TEXT, diagnosis TEXT,
      coinsurance TEXT, deductible TEXT, note TEXT, first INTEGER, last INTEGER, source TEXT,
      section TEXT, checked INTEGER);
    CREATE TABLE contractor (
      release INTEGER, jurisdiction TEXT, contractor TEXT, states TEXT, note TEXT, source TEXT,
      section TEXT, checked INTEGER);
    CREATE TABLE visit_level (
      release INTEGER, code INTEGER, family TEXT, patient TEXT, decision_making TEXT,
      minutes INTEGER, minutes_to INTEGER, time_kind TEXT, place TEXT, note TEXT, first INTEGER,
      last INTEGER, source TEXT, section TEXT, checked INTEGER);
    CREATE TABLE decision_making (
      release INTEGER, element TEXT, level TEXT, alternatives TEXT, summary TEXT, source TEXT,
      section TEXT, checked INTEGER);
    CREATE TABLE amount (
      release INTEGER, name TEXT, title TEXT, value TEXT, unit TEXT, first INTEGER, last INTEGER,
      source TEXT, section TEXT, checked INTEGER);
    CREATE TABLE drug_unit (
      release INTEGER, code INTEGER, drug TEXT, amount TEXT, unit TEXT, source TEXT,
      section TEXT, checked INTEGER);
    CREATE TABLE fact (id INTEGER PRIMARY KEY, release INTEGER NOT NULL, card BLOB NOT NULL);
    -- compiled rules and vocabulary, opaque here
    CREATE TABLE image (
      name TEXT, release INTEGER, bytes BLOB NOT NULL, PRIMARY KEY (name, release));
    """
}
