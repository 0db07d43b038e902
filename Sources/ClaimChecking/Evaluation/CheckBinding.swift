/// What the letters of a check stand for: lines for A, B and C, diagnoses for D and E.
struct CheckBinding: Hashable {
  var lines: [Int] = []
  var diagnoses: [Int] = []
}
