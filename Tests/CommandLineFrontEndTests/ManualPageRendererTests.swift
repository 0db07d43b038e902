import ArgumentParser
import Testing

@testable import CommandLineFrontEnd

@Suite struct ManualPageRendererTests {
  private let page: String

  init() throws {
    let command = try CommandDescription(dumpedHelp: CasePilotCommand._dumpHelp())
    page = ManualPageRenderer(command: command).page
  }

  @Test func everyCommandIsInTheSynopsis() throws {
    let synopsis = try #require(page.split(separator: ".SH DESCRIPTION").first)
    for command in ["ask", "batch", "look\\-up", "search", "rules check", "rules show", "about"] {
      #expect(synopsis.contains("\\fBcasepilot \(command)\\fR"))
    }
    #expect(!synopsis.contains("casepilot help"))
  }

  @Test func sharedOptionsStandOnceUnderTheirTitle() {
    #expect(page.components(separatedBy: "\\fB\\-\\-payer\\fR").count == 2)
    #expect(page.contains(".SS The service"))
    #expect(page.contains("\\fB\\-o, \\-\\-output\\fR"))
  }

  @Test func hasTheUsualSectionsInOrder() {
    let titles = page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
    #expect(
      titles == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "SESSION", "EXIT STATUS",
        "ENVIRONMENT", "FILES", "EXAMPLES", "COPYRIGHT",
      ]
    )
  }

  @Test func onlyKnownRequestsBeginALine() {
    let known: Set = ["TH", "SH", "SS", "TP", "IP", "PP", "RS", "RE", "B", "br"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      let request = line.dropFirst().split(separator: " ").first.map(String.init) ?? ""
      #expect(known.contains(request), "\(line)")
    }
  }
}
