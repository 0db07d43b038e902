import CaseModel

/// Reads questions: what is asked, about what, and how sure that is.
///
/// Pure and deterministic; holds no state between questions. Copies share the compiled patterns.
package struct IntentParser {
  /// A match below this says too little to be taken for what is asked.
  static let threshold: Float = 0.45

  package let vocabulary: Vocabulary
  let index: PatternIndex
  let codes: any CodeRecognizing

  package init(vocabulary: Vocabulary, rules: [IntentRule], codes: any CodeRecognizing) {
    self.vocabulary = vocabulary
    index = PatternIndex(rules, vocabulary: vocabulary)
    self.codes = codes
  }

  private init(vocabulary: Vocabulary, index: PatternIndex, codes: any CodeRecognizing) {
    self.vocabulary = vocabulary
    self.index = index
    self.codes = codes
  }

  /// The same parser with another source of codes, for another thread.
  package func recognizing(_ codes: any CodeRecognizing) -> IntentParser {
    IntentParser(vocabulary: vocabulary, index: index, codes: codes)
  }

  package var rules: [IntentRule] { index.rules }

  /// What a question asks, in the order asked; never empty.
  package func parse(_ question: Question) -> [Intent] {
    let reading = read(question)
    let scene = QuestionScene(reading, index: index, vocabulary: vocabulary, codes: codes)
    if let leaning = followUp(question, scene) { return leaning }
    let parts = IntentSegmenter(scene: scene, index: index).segments()
    let builder = IntentBuilder(question: question, scene: scene, parser: self)
    return parts.map { builder.intent(of: $0) }
  }

  /// Cuts the text and finds what is typed; for tests and for `casepilot rules show`.
  package func read(_ question: Question) -> QuestionReading {
    var reading = QuestionReader.read(
      question.text,
      date: question.date,
      vocabulary: vocabulary,
      codes: codes
    )
    var stem: [UInt8] = []
    for place in reading.tokens.indices {
      stem = Array(reading.words[place].utf8)
      WordStem.reduce(&stem)
      var number = index.words.number(of: stem)
      let word = Int(reading.tokens[place].word)
      if number < 0, !reading.tokens[place].isFunctionWord {
        number =
          word >= 0
          ? index.words.number(of: vocabulary.words.slice(word)) : index.words.nearest(to: stem)
      }
      reading.tokens[place].patternWord = number
    }
    return reading
  }
}
