/// A kind of evidence that an intent asks for; the closed list behind `gather:` in `Rules/intents`.
package enum Gathering: String, Hashable, Sendable, CaseIterable {
  case codeMeaning = "code-meaning"
  case comparison
  case codeSearch = "code-search"
  case visitLevel = "visit-level"
  case modifiers
  case modifierChoice = "modifier-choice"
  case modifierOnCode = "modifier-on-code"
  case pairs
  case unitLimits = "unit-limits"
  case addOns = "add-ons"
  case globalPeriods = "global-periods"
  case crosswalks
  case deadlines
  case coverage
  case preventive
  case fees
  case places
  case denials
  case facts
  case validity
  case diagnosis
  case doses
  case therapyUnits = "therapy-units"
  case anesthesia
  case contractor
  case age
  case splitShared = "split-shared"
  case greeting
  case help
  case outOfScope = "out-of-scope"
}
