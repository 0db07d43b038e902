/// Finds a member by the bytes of its name.
struct MemberTable<Member: CaseIterable & RawRepresentable & Sendable>: Sendable
where Member.RawValue == String {
  private let names = Member.allCases.map { (Array($0.rawValue.utf8), $0) }

  func number(_ name: ByteView) -> Int? {
    names.firstIndex { $0.0.count == name.count && name.elementsEqual($0.0) }
  }

  func member(_ number: Int) -> Member { names[number].1 }
}
