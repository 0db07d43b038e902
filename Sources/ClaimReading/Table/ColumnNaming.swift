/// Tells from its name what a column of a claim table means.
enum ColumnNaming {
  /// The meaning, and how sure the name is of it.
  ///
  /// 0 is surest; nil is a name that is none of a claim's.
  static func meaning(of header: String) -> (column: ClaimColumn, rank: Int)? {
    let name = header.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    for (column, names) in single {
      if let rank = names.firstIndex(of: name) { return (column, rank) }
    }
    if let number = number(name, of: modifiers) { return (.modifier(number), 0) }
    if let number = number(name, of: diagnoses) { return (.diagnosis(number), 0) }
    if let base = code.first(where: { number(name, of: [$0]) != nil }) {
      return (.code, code.firstIndex(of: base) ?? 0)
    }
    return nil
  }

  /// The number behind one of some names; 0 without a number.
  private static func number(_ name: String, of bases: [String]) -> Int? {
    for base in bases where name.hasPrefix(base) {
      let rest = name.dropFirst(base.count)
      if rest.isEmpty { return base.count > 1 ? 0 : nil }
      if let number = Int(rest), (1...25).contains(number) { return number }
    }
    return nil
  }

  private static let modifiers = ["modifiercode", "modifiers", "modifier", "mods", "mod", "m"]
  private static let diagnoses = [
    "icd10cm", "icd10code", "icd10", "icdcodes", "icdcode", "icd", "diagnosiscodes",
    "diagnosiscode",
    "diagnosis", "diagnoses", "diagcode", "diag", "dxcodes", "dxcode", "dx",
  ]
  private static let code = [
    "cpthcpcs", "cpthcpcscode", "hcpcscpt", "cptcode", "hcpcscode", "cpt", "cpt4", "hcpcs",
    "procedurecode", "proccode", "procedure", "proc", "servicecode", "svccode", "billingcode", "px",
    "code",
  ]
  private static let single: [(ClaimColumn, [String])] = [
    (.code, code),
    (
      .claim,
      [
        "claim", "claimid", "claimno", "claimnumber", "claimnum", "clm", "clmid",
        "claimcontrolnumber",
        "patientcontrolnumber", "pcn", "encounter", "encounterid", "encounternumber", "visit",
        "visitid",
        "visitnumber", "invoice", "invoiceno", "invoicenumber", "ticket", "ticketnumber", "account",
        "accountno", "accountnumber", "acct", "acctno", "acctnumber", "patientaccount",
        "patientaccountnumber", "id",
      ]
    ),
    (
      .patient,
      [
        "patientid", "patientno", "patientnumber", "patid", "pid", "mrn", "medicalrecordnumber",
        "chart",
        "chartno", "chartnumber", "memberid", "subscriberid", "mbi", "hicn", "member", "patient",
      ]
    ),
    (.birthDate, ["dob", "birthdate", "dateofbirth", "patientdob", "patientbirthdate", "birth"]),
    (.sex, ["sex", "gender", "patientsex", "patientgender"]),
    (.payer, ["payer", "payor", "payertype", "payortype", "payername", "insurance"]),
    (.state, ["state", "servicestate", "providerstate", "facilitystate", "st"]),
    (.setting, ["setting"]),
    (.frequency, ["frequency", "claimfrequency", "frequencycode", "claimfrequencycode", "freq"]),
    (
      .units,
      [
        "units", "unit", "qty", "quantity", "daysorunits", "daysunits", "serviceunits", "svcunits",
        "unitsofservice", "uos", "count",
      ]
    ),
    (.minutes, ["minutes", "mins", "anesthesiaminutes", "anesminutes", "timeminutes"]),
    (
      .charge,
      [
        "charge", "charges", "chargeamount", "linecharge", "billedamount", "billed",
        "chargedamount", "fee",
        "amount",
      ]
    ),
    (
      .date,
      [
        "dos", "dateofservice", "servicedate", "svcdate", "dosfrom", "fromdos", "datefrom",
        "fromdate", "from",
        "servicedatefrom", "servicefrom", "fromdateofservice", "startdate", "begindate", "date",
      ]
    ),
    (
      .lastDate,
      [
        "dosto", "todos", "dateto", "todate", "to", "thru", "through", "thrudate", "throughdate",
        "servicedateto", "serviceto", "todateofservice", "enddate", "dosthru",
      ]
    ),
    (.place, ["pos", "placeofservice", "poscode", "placeofservicecode", "place"]),
    (
      .pointers,
      [
        "pointers", "pointer", "dxpointers", "dxpointer", "diagpointers", "diagpointer",
        "diagnosispointers", "diagnosispointer", "dxptr", "ptr", "dxpointerlist",
      ]
    ),
    (
      .practitioner,
      [
        "renderingnpi", "renderingprovidernpi", "providernpi", "npi", "renderingprovider",
        "rendering",
        "practitioner", "providerid", "provider", "physician", "performingprovider",
      ]
    ),
  ]
}
