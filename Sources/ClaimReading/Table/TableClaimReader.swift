import CaseModel

/// Reads claims from a table with a header row, a service line a row.
///
/// Rows that stand together and have one claim number are one claim; a row with a blank number belongs to the claim
/// above it. Without a claim number, rows that stand together and have one patient and day are one claim; without
/// those, each row is. A row that cannot be read makes its claim a fault.
struct TableClaimReader {
  private let defaults: ClaimDefaults
  private var cells = CommaSeparatedReader()
  private(set) var reading: ColumnReading?
  private var layout: RowLayout?
  private var grouping = ColumnReading.Grouping.row
  private var draft: ClaimDraft?
  /// Tells the claim that is being read from the next; nil when its rows say nothing.
  private var key: String?
  private var isBroken = false
  private var seen = SeenKeys()
  private var hasToldScattered = false

  init(defaults: ClaimDefaults) { self.defaults = defaults }

  mutating func take(_ line: LineSplitter.Line, _ each: (ClaimRecord) throws -> Void) throws {
    guard !line.isTooLong else {
      guard layout != nil else {
        throw ClaimReadingError.tooManyColumns(line: line.number, limit: ColumnReading.limit)
      }
      let words = "longer than \(LineSplitter.limit) bytes; a quote or line break is missing"
      return try refuse(line.number, words, each)
    }
    switch cells.take(line) {
    case .open, .blank: return
    case .unclosed: try refuse(cells.firstLine, Self.unclosed, each)
    case .record: try takeRecord(each)
    }
  }

  mutating func finish(_ each: (ClaimRecord) throws -> Void) throws {
    if cells.isOpen { try refuse(cells.firstLine, Self.unclosed, each) }
    try endClaim(each)
    if layout == nil { throw ClaimReadingError.noCodeColumn(line: 1) }
  }

  private static let unclosed = "a quoted cell is not closed; add the missing quote"

  private mutating func takeRecord(_ each: (ClaimRecord) throws -> Void) throws {
    guard let layout else {
      let reading = try ColumnReading(header: cells.texts, line: cells.firstLine)
      self.reading = reading
      grouping = reading.grouping
      layout = RowLayout(reading)
      return
    }
    let line = cells.firstLine
    let cells = cells
    try cells.withCells { record in
      let row = RowReading(layout: layout, cells: record)
      try begin(row, line, each)
      if isBroken { return }
      guard cells.count <= layout.headers.count else {
        let extra = "the row has \(cells.count) cells and the header \(layout.headers.count)"
        let words = "\(extra); quote cells that hold separators"
        return try breakClaim("line \(line)", words, each)
      }
      do {
        var draft = draft.take() ?? ClaimDraft()
        do {
          try row.add(to: &draft)
        } catch {
          self.draft = draft
          throw error
        }
        self.draft = draft
      } catch let problem as RowReading.Problem {
        let place = "line \(line), column \(layout.headers[problem.column])"
        try breakClaim(place, problem.problem.message, each)
      }
    }
  }

  /// Ends the claim before and begins the next, when a row belongs to another claim.
  private mutating func begin(
    _ row: RowReading,
    _ line: Int,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    let next = key(of: row)
    let goesOn =
      (draft != nil || isBroken) && grouping != .row && (next == nil ? key != nil : next == key)
    guard !goesOn || grouping == .patientAndDay && next == nil else { return }
    try endClaim(each)
    (key, isBroken) = (next, false)
    var started = ClaimDraft()
    started.claim.place = "line \(line)"
    if grouping == .claim { started.claim.id = next ?? "" }
    draft = started
    guard let next, grouping == .claim, seen.add(next), !hasToldScattered else { return }
    hasToldScattered = true
    let words =
      "rows of a claim that came before; sort the table so that the rows of a claim stand together"
    try each(.notice(ClaimFault(claim: next, place: "line \(line)", message: words)))
  }

  private func key(of row: RowReading) -> String? {
    switch grouping {
    case .row: return nil
    case .claim: return row.text(row.layout.claim).map(FieldReading.id)
    case .patientAndDay:
      guard let patient = row.text(row.layout.patient), let day = row.text(row.layout.date) else {
        return nil
      }
      var fingerprint = Fingerprint()
      fingerprint.add(patient)
      fingerprint.add(day)
      return fingerprint.key
    }
  }

  private mutating func endClaim(_ each: (ClaimRecord) throws -> Void) throws {
    guard var ended = draft.take(), !isBroken else { return }
    try each(.claim(ended.finish(defaults)))
  }

  private mutating func breakClaim(
    _ place: String,
    _ message: String,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    let id = draft?.claim.id ?? ""
    draft = nil
    isBroken = true
    try each(.unreadable(ClaimFault(claim: id.isEmpty ? nil : id, place: place, message: message)))
  }

  /// Text that cannot be taken apart in rows: some of it may belong to the claim before it, which is broken too.
  private mutating func refuse(
    _ line: Int,
    _ message: String,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    if grouping == .row { try endClaim(each) }
    try breakClaim("line \(line)", message, each)
  }
}

/// Remembers some of the last claim numbers, in memory that does not grow.
private struct SeenKeys {
  private static let slots = 1 << 14
  private var hashes = [Int](repeating: 0, count: slots)

  /// Whether a key was there before, as far as it is remembered.
  mutating func add(_ key: String) -> Bool {
    let hash = key.hashValue
    let slot = hash & (Self.slots - 1)
    defer { hashes[slot] = hash }
    return hash != 0 && hashes[slot] == hash
  }
}
