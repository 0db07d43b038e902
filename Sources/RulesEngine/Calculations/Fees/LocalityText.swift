import CaseModel

/// Names a payment area as answers write it.
enum LocalityText {
  /// "Dallas, TX", "rest of Texas", "Alabama".
  static func name(_ locality: Locality) -> String {
    let isRest = locality.name.uppercased().hasPrefix("REST OF ")
    let title = capitalized(isRest ? String(locality.name.dropFirst(8)) : locality.name)
    if isRest { return "the rest of \(title)" }
    return stateNames.contains(locality.name.uppercased()) ? title : "\(title), \(locality.state)"
  }

  /// "CONTRACTOR 04412, LOCALITY 11" in the words of the table.
  static func key(_ locality: Locality) -> String {
    "contractor \(locality.contractor), locality \(locality.number)"
  }

  /// "work 1.011, practice 1.007, malpractice 0.877".
  static func indices(_ locality: Locality) -> String {
    "work \(index(locality.work)), practice \(index(locality.practice)), malpractice \(index(locality.malpractice))"
  }

  private static func index(_ thousandths: Int) -> String {
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.utf8.count))\(rest)"
  }

  private static func capitalized(_ text: String) -> String {
    var isStart = true
    var result = ""
    for character in text.lowercased() {
      result += isStart ? character.uppercased() : String(character)
      isStart = !(character.isLetter || character == "'")
    }
    for (plain, upper) in [("Dc ", "DC "), ("Md/Va", "MD/VA"), ("Nyc", "NYC"), ("Nj", "NJ")] {
      if let range = result.firstRange(of: plain) { result.replaceSubrange(range, with: upper) }
    }
    return result
  }

  private static let stateNames: Set<String> = [
    "ALABAMA", "ALASKA", "ARIZONA", "ARKANSAS", "COLORADO", "CONNECTICUT", "DELAWARE", "IDAHO",
    "INDIANA", "IOWA", "KANSAS", "KENTUCKY", "MINNESOTA", "MISSISSIPPI", "MONTANA", "NEBRASKA",
    "NEVADA", "NEW HAMPSHIRE", "NEW MEXICO", "NORTH CAROLINA", "NORTH DAKOTA", "OHIO", "OKLAHOMA",
    "PUERTO RICO", "RHODE ISLAND", "SOUTH CAROLINA", "SOUTH DAKOTA", "TENNESSEE", "UTAH",
    "VERMONT", "VIRGIN ISLANDS", "VIRGINIA", "WEST VIRGINIA", "WISCONSIN", "WYOMING",
    "HAWAII, GUAM",
  ]
}
