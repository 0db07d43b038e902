import ArgumentParser
import CaseModel
import CasePilot

/// Explains a denied line of a claim.
struct DenialCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "denial",
    abstract:
      "Explain a denial: what the code means, which edit or rule caused it, what to do, until when.",
    discussion: """
      casepilot denial CO-97 --claim "20610 20552" --denied 20552 --date 2024-08-01
      casepilot denial --remittance answers.835 --claims sent.837

      The claim is checked as 'casepilot check' does, and the finding that payers deny under this \
      code is the answer. Exit status: 0 explained, 1 no check tells why, 2 error.
      """
  )

  @Argument(help: ArgumentHelp("Group and reason code, as in CO-97.", valueName: "code"))
  var code: String?

  @Option(help: ArgumentHelp("The claim as it was sent, in its codes.", valueName: "codes"))
  var claim: String?

  @Option(
    help: ArgumentHelp("An X12 835 whose denied lines are to be explained.", valueName: "file"),
    completion: .file()
  )
  var remittance: String?

  @Option(
    help: ArgumentHelp("The claims that were sent, in any form 'check' reads.", valueName: "file"),
    completion: .file()
  )
  var claims: String?

  @Option(help: ArgumentHelp("The code of the denied line.", valueName: "code"))
  var denied: String?

  @Option(
    help: ArgumentHelp("Day of the remittance, from which appeals count.", valueName: "day"),
    transform: { try CaseChoices.date($0) }
  )
  var decided: ServiceDate?

  @OptionGroup(title: "The service") var service: QuestionOptions
  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func validate() throws {
    let isOfFiles = remittance != nil && claims != nil
    guard isOfFiles != (code != nil && claim != nil), (remittance == nil) == (claims == nil) else {
      throw ValidationError(
        "give a code with --claim, as in CO-97 --claim \"20610 20552\", or --remittance with --claims"
      )
    }
  }

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    if let remittance, let claims {
      return try RemittanceExplaining(
        remittance: remittance,
        claims: claims,
        defaults: defaults,
        decided: decided,
        display: display.display(in: surroundings)
      ).run(surroundings.open(knowledge), in: surroundings)
    }
    guard var notice = DenialNotice(code ?? "") else { throw FrontEndError.unknownDenial }
    (notice.deniedCode, notice.decided) = (denied?.uppercased(), decided)
    let claim = try sentClaim(today: surroundings.today)
    if let denied = notice.deniedCode, !claim.lines.contains(where: { $0.code == denied }) {
      throw FrontEndError.deniedCodeIsNotOnTheClaim
    }
    let conversation = try surroundings.open(knowledge).conversation()
    let answer = try conversation.explain(notice, of: claim, today: surroundings.today)
    try display.display(in: surroundings).write(answer, isFull: true, to: surroundings.output)
    return answer.isAnswered ? .answered : .unanswered
  }

  private var defaults: ClaimDefaults {
    ClaimDefaults(
      date: service.date,
      setting: service.setting,
      payer: service.payer,
      state: service.state
    )
  }

  private func sentClaim(today: ServiceDate) throws -> Claim {
    var defaults = defaults
    defaults.date = defaults.date ?? today
    do { return try Claim(typed: claim ?? "", defaults: defaults) } catch {
      throw FrontEndError.unreadableClaim(place: error.place, message: error.message)
    }
  }
}
