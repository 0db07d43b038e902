extension KnowledgeStoreError: CustomStringConvertible {
  /// One line: `path: error: what is wrong; what to do`.
  package var description: String { "\(path): error: \(problem); \(remedy)" }

  private var problem: String {
    switch self {
    case .missing: "no such knowledge database"
    case .notAFile: "not a file"
    case .unreadable: "permission to read is denied"
    case .locked: "another program is writing to the knowledge database"
    case .damaged: "not a whole SQLite database"
    case .foreign: "a SQLite database of another program"
    case .newerSchema(_, let found, let known):
      "written by a newer CasePilot (form \(found), this one knows \(known))"
    case .olderSchema(_, let found, let needed):
      "written by an older CasePilot (form \(found), this one needs \(needed))"
    case .diskFull: "the disk is full"
    case .readOnlyFolder: "nothing can be written here"
    case .failed(_, let reason): reason
    }
  }

  private var remedy: String {
    switch self {
    case .missing: "check the path, or let CasePilot build it on first use"
    case .notAFile: "give the path of a database file"
    case .unreadable: "let your user read the file and its folder"
    case .locked: "wait until it has finished and try again"
    case .damaged: "move the file away; it is then built anew, and imports have to be repeated"
    case .foreign: "give another path; this file is left as it is"
    case .newerSchema: "update CasePilot, or give another path"
    case .olderSchema: "open it once where it may be written, so that it is brought up to date"
    case .diskFull: "free some space and try again; the old database is unchanged"
    case .readOnlyFolder: "choose a folder that may be written, or open the database for reading"
    case .failed: "try again; if it stays, move the file away so that it is built anew"
    }
  }
}
