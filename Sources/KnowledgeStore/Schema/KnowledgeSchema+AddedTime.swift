extension KnowledgeSchema {
  /// Add-on codes for prolonged time, by visit code and rule.
  static let addedTime = """
    CREATE TABLE added_time (
      release INTEGER, code INTEGER, add_on INTEGER, rule TEXT, starts INTEGER, each INTEGER,
      span TEXT, first INTEGER, last INTEGER, source TEXT, section TEXT, checked INTEGER);
    """
}
