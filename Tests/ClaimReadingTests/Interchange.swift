/// Made-up X12 for the tests, put together from its parts.
enum Interchange {
  static let header =
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240801*1200*^*00501*000000001*0*T*:~"
    + "GS*HC*SENDER*RECEIVER*20240801*1200*1*X*005010X222A1~"
  static let top =
    "BHT*0019*00*1*20240801*1200*CH~NM1*41*2*SENDER*****46*1~NM1*40*2*RECEIVER*****46*2~HL*1**20*1~"
    + "NM1*85*2*CLINIC*****XX*1234567893~N3*1 ROAD~N4*TOWN*TX*750010000~REF*EI*123456789~"
    + "NM1*87*2~N3*PO BOX 1~N4*OTHER*OK*73001~"
  static let subscriber =
    "HL*2*1*22*0~SBR*P*18*******MB~NM1*IL*1*SAMPLE*PAT****MI*1EG4TE5MK73~N3*1 ROAD~N4*TOWN*NM*87001~"
    + "DMG*D8*19500301*F~NM1*PR*2*PAYER*****PI*3~N4*FAR*MD*21001~"
  static let claim =
    "CLM*A1*300***11:B:1*Y*A*Y*Y~REF*D9*17312345600006351~HI*ABK:M1711*ABF:E119~NM1*82*1*WHO*DOC****XX*1999999984~"
    + "LX*1~SV1*HC:99213:25*100*UN*1***1:2~DTP*472*D8*20240801~REF*6R*1~"
    + "LX*2~SV1*HC:20610:RT:59*200.5*UN*2.00*22**1~DTP*472*RD8*20240801-20240803~NTE*ADD*A WORD~"

  /// A whole file of one transaction set, with counts that are right.
  static func file(
    _ body: String = top + subscriber + claim,
    set: String = "ST*837*0001*005010X222A1~"
  ) -> String { header + transaction(body, set: set) + "GE*1*1~IEA*1*000000001~" }

  static func transaction(_ body: String, set: String = "ST*837*0001*005010X222A1~") -> String {
    set + body + "SE*\(body.count { $0 == "~" } + 2)*0001~"
  }
}
