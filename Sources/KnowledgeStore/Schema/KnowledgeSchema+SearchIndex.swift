extension KnowledgeSchema {
  /// A later form: the search index also holds the classes of a code, and tells its words.
  static let searchIndex = """
    DROP TABLE code_search;
    CREATE VIRTUAL TABLE code_search USING fts5(
      summary, words, classes, content = 'code', content_rowid = 'id',
      tokenize = 'porter unicode61 remove_diacritics 2');
    INSERT INTO code_search (code_search) VALUES ('rebuild');
    -- the words of the index, for weights and for the repair of slips
    CREATE VIRTUAL TABLE code_vocabulary USING fts5vocab('code_search', 'row');
    """
}
