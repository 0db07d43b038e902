import CaseModel

/// The words that carry the grammar of a question rather than its subject.
///
/// They weigh little when it is measured how much of a question a pattern explains, and they are
/// never taken for misspellings of the field's words.
enum FunctionWords {
  private static let articles: Set<String> = [
    "a", "an", "the", "my", "our", "their", "his", "her", "your", "its",
  ]

  private static let all = WordTable(
    """
    a an the my our their his her your its this that these those it he she they them we us you i me
    him who whom whose what which when where why how and or but if then than so as at by for from in
    into of off on onto out over to up with without w wo is are was were be been being am do does did
    done doing has have had having can could may might must shall should will would cant cannot dont
    doesnt didnt isnt arent wasnt wont wouldnt not no nor yes ok okay please pls thanks thank hi hey
    hello just only also too very really still yet already now there here about after before again
    any some all each every other another such more most much many few less least own same get gets
    got getting give gives given go goes going went gone put puts make makes made take takes took
    say says said tell tells know think want wants need needs use uses used using see saw seen let
    lets whats thats hes shes theyre were im ive id youre theres heres vs versus via per etc eg ie
    right well like anyone anybody someone something anything everything however because since while
    until unless whether though although both either neither between during against through under
    above below one ones thing things way ways case cases question questions ask asked asking told
    would never always often sometimes usually first last next today new
    """.split(whereSeparator: \.isWhitespace).map { WordStem.of($0) }
  )

  static func isArticle(_ word: String) -> Bool { articles.contains(word) }

  /// The field's own everyday words: they tell little of what is asked.
  private static let everyday = WordTable(
    """
    code codes bill bills billed billing report reported reporting patient patients pt pts help
    claim claims service services
    """.split(whereSeparator: \.isWhitespace).map { WordStem.of($0) }
  )

  static func contains(_ stem: some Collection<UInt8>) -> Bool { all.number(of: stem) >= 0 }

  /// How much a word tells, 0 to 1.
  static func weight(of stem: some Collection<UInt8>) -> Float {
    if contains(stem) { return 0.2 }
    return everyday.number(of: stem) >= 0 ? 0.5 : 1
  }
}
