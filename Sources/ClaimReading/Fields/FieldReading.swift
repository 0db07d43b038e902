import CaseModel

/// Turns single fields into values, the same way for every form of file.
///
/// What is thrown tells what is wrong and repeats nothing of the field, which in a shifted column may be a name.
enum FieldReading {
  /// A code in capitals, whether it exists or not.
  static func code(_ field: ByteView) throws(FieldProblem) -> String {
    let field = field.trimmed
    guard (3...10).contains(field.count), field.isAlphanumeric, field.contains(where: \.isDigit)
    else { throw .code }
    return field.capitals
  }

  /// A code with modifiers glued to it: `99213-25`, `20610RT`, `97110 GP 59`.
  static func codeWithModifiers(
    _ field: ByteView
  ) throws(FieldProblem) -> (code: String, modifiers: [String]) {
    let field = field.trimmed
    var parts = split(field, at: isCodeSeparator)
    guard let first = parts.first else { throw .code }
    if first.count > 5, first.count % 2 == 1,
      Code(procedureBytes: first.part(0, 5).map(\.capital)) != nil
    {
      parts[0] = first.part(0, 5)
      let glued = stride(from: 5, to: first.count, by: 2).map { first.part($0, $0 + 2) }
      parts.insert(contentsOf: glued, at: 1)
    }
    let text = try code(parts[0])
    var modifiers: [String] = []
    for part in parts.dropFirst() { try add(part, to: &modifiers) }
    return (text, modifiers)
  }

  /// Adds a modifier in capitals; a blank field adds none.
  static func add(_ field: ByteView, to modifiers: inout [String]) throws(FieldProblem) {
    let field = field.trimmed
    if field.isEmpty { return }
    guard field.count <= 4, field.isAlphanumeric else { throw .modifier }
    guard modifiers.count < ClaimLimits.modifiers else { throw .tooManyModifiers }
    modifiers.append(field.capitals)
  }

  /// A diagnosis in capitals with its dot, whether it exists or not.
  static func diagnosis(_ field: ByteView) throws(FieldProblem) -> String {
    let field = field.trimmed
    guard (3...8).contains(field.count) else { throw .diagnosis }
    var (dots, digits) = (0, 0)
    for byte in field {
      dots += byte == 46 ? 1 : 0
      digits += byte.isDigit ? 1 : 0
      guard byte.isDigit || byte.isLetter || byte == 46 else { throw .diagnosis }
    }
    guard dots <= 1, digits > 0 else { throw .diagnosis }
    guard dots == 0, field.count > 3, field[0].isLetter, field.count < 8,
      field[1].isDigit || field.spells("QA0")
    else { return field.capitals }
    return dotted(field)
  }

  /// An ICD-9-CM code as it is written.
  static func oldDiagnosis(_ field: ByteView) throws(FieldProblem) -> String {
    _ = try diagnosis(field)
    return field.trimmed.capitals
  }

  /// A diagnosis, or a letter or number that points to one of the claim.
  static func diagnosisOrPointer(_ field: ByteView) throws(FieldProblem) -> String {
    let field = field.trimmed
    return (1...2).contains(field.count) && field.isAlphanumeric
      ? field.capitals : try diagnosis(field)
  }

  /// The form with the dot behind the third character.
  private static func dotted(_ field: ByteView) -> String {
    String(unsafeUninitializedCapacity: field.count + 1) { buffer in
      for index in 0..<3 { buffer[index] = field[index].capital }
      buffer[3] = 46
      for index in 3..<field.count { buffer[index + 1] = field[index].capital }
      return field.count + 1
    }
  }

  /// Whole units as a number, other numbers as they are written.
  static func units(_ field: ByteView) throws(FieldProblem) -> (units: Int?, text: String?) {
    let field = field.trimmed
    if let whole = whole(field) { return (whole, nil) }
    guard isNumeric(field) else { throw .units }
    return (nil, field.string)
  }

  static func minutes(_ field: ByteView) throws(FieldProblem) -> Int {
    guard let value = whole(field.trimmed) else { throw .minutes }
    return value
  }

  /// A number without a fraction, though it may be written `2.00`.
  static func whole(_ field: ByteView) -> Int? {
    guard let dot = field.first(46) else { return field.wholeNumber }
    for index in dot + 1..<field.count where field[index] != 48 { return nil }
    return field.part(0, dot).wholeNumber
  }

  private static func isNumeric(_ field: ByteView) -> Bool {
    guard (1...20).contains(field.count), field.contains(where: \.isDigit) else { return false }
    return field.allSatisfy { $0.isDigit || "+-.".utf8.contains($0) }
  }

  /// Two digits; one digit gets its zero.
  static func place(_ field: ByteView) throws(FieldProblem) -> String {
    let field = field.trimmed
    guard let number = field.wholeNumber, field.count <= 2 else { throw .place }
    return number < 10 ? "0\(number)" : field.string
  }

  static func state(_ field: ByteView) throws(FieldProblem) -> String {
    let field = field.trimmed
    guard field.count == 2, field[0].isLetter, field[1].isLetter else { throw .state }
    return field.capitals
  }

  static func setting(_ field: ByteView) throws(FieldProblem) -> Setting {
    guard let setting = Setting(rawValue: field.trimmed.string.lowercased()) else { throw .setting }
    return setting
  }

  static func payer(_ field: ByteView) throws(FieldProblem) -> Payer {
    let name = field.trimmed.string.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 }
    guard let payer = Payer(rawValue: String(name)) else { throw .payer }
    return payer
  }

  /// The payer that a name tells for certain, such as `Medicare Part B`; nil for the name of an insurer.
  static func payerInWords(_ field: ByteView) -> Payer? {
    if let payer = try? payer(field) { return payer }
    let name = field.string.lowercased()
    if name.contains("advantage") || name.contains("supplement") { return nil }
    if name.hasPrefix("medicare") { return name.contains("medicaid") ? nil : .medicare }
    if name.hasPrefix("medicaid") { return .medicaid }
    if name.hasPrefix("tricare") { return .tricare }
    return name.contains("workers") ? .workersCompensation : nil
  }

  static let payerNames = Payer.allCases.map(\.rawValue).joined(separator: ", ")

  /// One digit: 1 original, 7 replacement, 8 void.
  static func frequency(_ field: ByteView) throws(FieldProblem) -> String {
    let field = field.trimmed
    if let number = whole(field), number < 10 { return String(number) }
    guard field.count == 1, field[0].isLetter else { throw .frequency }
    return field.capitals
  }

  /// `F` or `M`; nil for unknown.
  static func sex(_ field: ByteView) throws(FieldProblem) -> String? {
    let field = field.trimmed
    if field.spells("F") || field.spells("FEMALE") { return "F" }
    if field.spells("M") || field.spells("MALE") { return "M" }
    guard field.isEmpty || field.spells("U") || field.spells("X") || field.spells("UNKNOWN") else {
      throw .sex
    }
    return nil
  }

  /// A control number with characters that a terminal would act on replaced.
  static func id(_ field: ByteView) -> String {
    let field = field.trimmed
    let kept = field.count > ClaimLimits.idBytes ? field.part(0, ClaimLimits.idBytes) : field
    guard kept.contains(where: { $0 < 32 || $0 >= 127 }) else { return kept.string }
    let safe = kept.string.unicodeScalars.map { isSafe($0) ? $0 : "\u{fffd}" }
    return String(String.UnicodeScalarView(safe))
  }

  /// Neither a control character nor one that hides or turns its neighbours.
  static func isSafe(_ character: Unicode.Scalar) -> Bool {
    switch character.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: true
    }
  }

  private static func isCodeSeparator(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 45 || byte == 44 || byte == 58
  }

  /// The parts between separators, blank ones left out.
  static func split(_ field: ByteView, at isSeparator: (UInt8) -> Bool) -> [ByteView] {
    var parts: [ByteView] = []
    var start = 0
    for index in 0...field.count where index == field.count || isSeparator(field[index]) {
      if index > start { parts.append(field.part(start, index)) }
      start = index + 1
    }
    return parts
  }
}
