import Testing

@testable import KnowledgeStore

@Suite struct PorterStemTests {
  /// Pairs of the published vocabulary of the algorithm.
  @Test(arguments: [
    ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("agreed", "agre"),
    ("plastered", "plaster"), ("motoring", "motor"), ("conflated", "conflat"), ("hopping", "hop"),
    ("falling", "fall"), ("filing", "file"), ("happy", "happi"), ("relational", "relat"),
    ("conditional", "condit"), ("rational", "ration"), ("triplicate", "triplic"),
    ("hopefulness", "hope"), ("electrical", "electr"), ("adoption", "adopt"), ("probate", "probat"),
    ("controll", "control"), ("roll", "roll"), ("injections", "inject"), ("diabetic", "diabet"),
    ("diabetes", "diabet"), ("of", "of"), ("83036", "83036"),
  ]) func reducesWords(word: String, stem: String) {
    #expect(PorterStem.of(word) == stem)
  }
}
