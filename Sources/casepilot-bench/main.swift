import Foundation

// `casepilot-bench FOLDER [CASEPILOT]`: measures the import and the look-ups on the official files
// in a folder, beside other programs on this machine, and prints a table.
//
// `casepilot-bench look-ups DATABASE`, `casepilot-bench searches DATABASE`: only these, on a
// database that is there. `casepilot-bench claims HOME COUNT`: the checking of claims with the tables of a
// home. `casepilot-bench claims-file COUNT`: writes the same claims as JSON Lines.
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
  FileHandle.standardError.write(
    Data(
      "usage: casepilot-bench FOLDER [CASEPILOT]; the folder holds the files of CMS and NCHS\n".utf8
    )
  )
  exit(2)
}
do {
  let count = arguments.last.flatMap { Int($0) } ?? 20_000
  if folder == "claims", arguments.count > 1 {
    let home = arguments.dropFirst().first ?? ""
    print(try ClaimBench(home: home, count: count).run().text, terminator: "")
    exit(0)
  }
  if folder == "claims-file" {
    var mix = ClaimMix()
    for _ in 0..<count { print(ClaimMix.json(mix.next())) }
    exit(0)
  }
  if let part = BenchLookUps.Part(rawValue: folder), arguments.count == 2,
    let database = arguments.last
  {
    print(try Bench.lookUps([part], in: database).text, terminator: "")
    exit(0)
  }
  let program = arguments.count > 1 ? arguments.last : nil
  let bench = try Bench(folder: folder, program: program)
  print(try bench.run().text, terminator: "")
} catch {
  FileHandle.standardError.write(Data("casepilot-bench: error: \(error)\n".utf8))
  exit(2)
}
