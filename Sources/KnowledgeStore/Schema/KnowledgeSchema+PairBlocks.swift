extension KnowledgeSchema {
  /// The third form: PTP edits in blocks by code, add-on edits by date, the parts and the hashes of releases.
  static let pairBlocks = """
    DROP TABLE ptp;
    -- one block for each code and column of a release; see PairBlock
    CREATE TABLE pair_block (id INTEGER PRIMARY KEY, release INTEGER NOT NULL, edits BLOB NOT NULL);
    CREATE TABLE pair_terms (
      release INTEGER, id INTEGER, first INTEGER NOT NULL, last INTEGER NOT NULL,
      indicator INTEGER NOT NULL, is_early INTEGER NOT NULL, rationale INTEGER NOT NULL,
      PRIMARY KEY (release, id)) WITHOUT ROWID;
    CREATE TABLE pair_rationale (
      release INTEGER, id INTEGER, text TEXT NOT NULL, PRIMARY KEY (release, id)) WITHOUT ROWID;
    ALTER TABLE mue ADD COLUMN rationale TEXT NOT NULL DEFAULT '';
    ALTER TABLE addon ADD COLUMN is_contractor INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE addon_primary ADD COLUMN first INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE addon_primary ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
    -- the files of a release, each with the hash of its bytes
    CREATE TABLE release_part (
      release INTEGER, name TEXT, file TEXT NOT NULL, hash TEXT NOT NULL, rows INTEGER NOT NULL,
      PRIMARY KEY (release, name)) WITHOUT ROWID;
    -- what all rows of each table hashed to when the file was finished
    CREATE TABLE table_hash (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, hash TEXT NOT NULL)
      WITHOUT ROWID;
    ALTER TABLE release ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;
    """

  static let pairBlockTables = [
    "pair_block", "pair_terms", "pair_rationale", "release_part",
  ]
}
