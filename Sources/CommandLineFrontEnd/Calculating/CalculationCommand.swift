import CaseModel
import CasePilot

/// A command that makes one calculation from arguments, and asks a person for what is missing.
protocol CalculationCommand: FrontEndCommand {
  var options: CalculationOptions { get }
  /// The calculation that the arguments ask for; the form is asked for what they leave out.
  func request(_ form: inout CalculationForm) throws -> CalculationRequest
}

extension CalculationCommand {
  func run(in surroundings: Surroundings) throws -> ExitStatus {
    var form = CalculationForm.standard(in: surroundings)
    let request = try request(&form)
    let conversation = try surroundings.open(options.knowledge).conversation()
    let service = options.service.question("", today: surroundings.today)
    let calculation = try conversation.calculate(request, for: service)
    try options.display.display(in: surroundings).write(calculation, to: surroundings.output)
    return calculation.isAnswered ? .answered : .unanswered
  }
}
