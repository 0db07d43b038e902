import CaseModel
import LineEditing

/// Asks a person, value by value, for what a calculation lacks; without a person a missing value is an error.
struct CalculationForm {
  /// Shows a prompt and waits for an answer; nil at the end of the input.
  ///
  /// Absent where nobody can answer.
  let ask: ((_ prompt: String) throws -> String?)?
  /// Tells what was wrong with an answer, before the question is asked again.
  let complain: (String) -> Void
  /// Whether something was asked: only then are values asked for that may be missing.
  private(set) var isOpen = false

  init(ask: ((String) throws -> String?)?, complain: @escaping (String) -> Void) {
    self.ask = ask
    self.complain = complain
  }

  /// Reads from the terminal of the surroundings, and asks nobody where there is none.
  static func standard(in surroundings: Surroundings) -> CalculationForm {
    guard surroundings.isInputTerminal, surroundings.errors.isTerminal else {
      return CalculationForm(ask: nil, complain: surroundings.complain)
    }
    let lines = FormLines(PipeReader(descriptor: surroundings.input))
    return CalculationForm(
      ask: { prompt in
        try surroundings.errors.write(text: prompt + " ")
        return try lines.next()
      },
      complain: surroundings.complain
    )
  }

  /// A value that must be there: the one given, or the answer to a question.
  mutating func value<Value>(
    _ given: Value?,
    _ name: String,
    example: String,
    read: (String) throws -> Value
  ) throws -> Value {
    if let given { return given }
    guard let ask else { throw FrontEndError.missingValue(of: name, example: example) }
    isOpen = true
    while true {
      guard let answer = try ask("\(name.capitalizedStart) (\(example)):") else {
        throw FrontEndError.missingValue(of: name, example: example)
      }
      do { return try read(answer.trimmed) } catch let error as FrontEndError {
        complain(error.description)
      }
    }
  }

  /// A value that may be missing: asked for only when the form is open; an empty answer leaves it out.
  mutating func optional<Value>(
    _ given: Value?,
    _ name: String,
    example: String,
    read: (String) throws -> Value
  ) throws -> Value? {
    if given != nil || !isOpen { return given }
    guard let ask else { return nil }
    while true {
      guard let answer = try ask("\(name.capitalizedStart) (\(example); Enter for none):")?.trimmed,
        !answer.isEmpty
      else { return nil }
      do { return try read(answer) } catch let error as FrontEndError {
        complain(error.description)
      }
    }
  }
}

/// The lines of a terminal, kept between two questions of a form.
private final class FormLines {
  private var reader: PipeReader

  init(_ reader: PipeReader) { self.reader = reader }

  func next() throws -> String? {
    switch try reader.next(Prompt("")) {
    case .line(let line): line
    case .cancelled, .end: nil
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
  }

  fileprivate var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
