import ArgumentParser
import CaseModel

/// Drug units and waste.
struct CalculateDrugCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "drug",
    abstract: "Billing units of a drug from the dose, and of the waste (JW, JZ)."
  )

  @Argument(help: ArgumentHelp("The HCPCS code, or the drug's name.", valueName: "drug"))
  var drug: String?

  @Option(
    help: ArgumentHelp("The dose given: 80mg.", valueName: "dose"),
    transform: { try CalculationValues.dose($0) }
  )
  var given: Dose?

  @Option(
    help: ArgumentHelp("What the opened single-dose containers held: 100mg.", valueName: "dose"),
    transform: { try CalculationValues.dose($0) }
  )
  var supplied: Dose?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let drug = try form.value(drug, "drug", example: "J0696 or ceftriaxone") { $0 }
    let given = try form.value(given, "dose given", example: "80mg", read: CalculationValues.dose)
    let supplied = try form.optional(
      supplied,
      "content of the containers",
      example: "100mg",
      read: CalculationValues.dose
    )
    return .drug(
      DrugRequest(code: Code(procedure: drug), drug: drug, given: given, supplied: supplied)
    )
  }
}
