import CaseModel

/// Turns the named fields of a record into a question.
struct BatchFields {
  /// What every question has that does not say otherwise.
  let defaults: Question

  /// Throws the words of what is wrong; they repeat nothing of the question itself.
  func record(_ fields: [String: String], line: Int) -> BatchRecord {
    let id = fields["id"].flatMap { $0.isEmpty ? nil : $0 } ?? String(line)
    do {
      return BatchRecord(id: id, content: .question(try question(fields)))
    } catch {
      return BatchRecord(id: id, content: .refused("line \(line): error: \(error.words)"))
    }
  }

  private struct Refusal: Error {
    var words: String
  }

  private func question(_ fields: [String: String]) throws(Refusal) -> Question {
    guard let text = fields["question"], text.contains(where: { !$0.isWhitespace }) else {
      throw Refusal(words: "no question in the record; give the field 'question'")
    }
    var question = defaults
    question.text = text
    if let date = value(fields, "date") {
      guard let day = ServiceDate(iso: date) else {
        throw Refusal(words: "the date is no day; write it as 2025-03-01")
      }
      (question.date, question.dateIsGiven) = (day, true)
    }
    if let name = value(fields, "setting") {
      guard let setting = Setting(rawValue: name) else {
        throw Refusal(words: "unknown setting; use practitioner, facility or asc")
      }
      question.setting = setting
    }
    if let name = value(fields, "payer") {
      guard let payer = Payer(rawValue: name) else {
        throw Refusal(
          words: "unknown payer; use \(Payer.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      question.payer = payer
    }
    question.state = value(fields, "state") ?? defaults.state
    return question
  }

  private func value(_ fields: [String: String], _ name: String) -> String? {
    fields[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
