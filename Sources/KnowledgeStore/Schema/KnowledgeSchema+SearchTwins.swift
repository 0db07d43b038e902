extension KnowledgeSchema {
  /// A later form: rows that say the same of a code as an earlier one are not indexed again.
  ///
  /// Three editions of ICD-10-CM differ in a few hundred of their hundred thousand titles.
  static let searchTwins = """
    -- rows of `code` that are not in the index, and the row that stands there for them
    CREATE TABLE search_twin (
      id INTEGER PRIMARY KEY, release INTEGER NOT NULL, twin INTEGER NOT NULL);
    """
}
