/// Something typed that the question names, with its place in the text.
package struct Mention: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case code(Code)
    /// Five digits, or the like, that no code set knows by shape or content; shown as written.
    case unknownCode(String)
    case range(CodeRange)
    case modifier(String)
    case units(Int)
    case minutes(Int)
    case date(ServiceDate)
    /// A span such as a year or a quarter; the day is the first of the span on which to answer.
    case period(ServiceDate, ServiceDate)
    case place(String)
    case payer(Payer)
    case state(String)
    case setting(Setting)
    case age(years: Int)
    case sex(String)
    case side(String)
    /// A claim adjustment reason: group (`CO`, may be empty) and code (`97`).
    case denial(group: String, code: String)
    case remark(String)
    /// Money, in cents.
    case amount(Int)
    /// A measure such as `40 mg`.
    case dose(String, unit: String)
    /// A number told of a thing: `3 lesions`.
    case count(Int, of: String)
    /// A concept of the vocabulary, by id.
    case concept(String)
  }

  package let value: Value
  /// UTF-8 offsets in the question.
  package let range: Range<Int>

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}
