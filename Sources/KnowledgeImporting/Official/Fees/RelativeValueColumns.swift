/// Where the columns of a relative value file stand.
struct RelativeValueColumns {
  let status, work, nonFacility, nonFacilityNone, facility, facilityNone, malpractice: Int
  let nonFacilityTotal, facilityTotal, professionalTechnical, global, before, operation, after: Int
  let multiple, bilateral, assistant, coSurgeon, team, base: Int

  init(_ header: JoinedHeader) throws {
    status = try header.required("STATUS CODE")
    work = try header.required("WORK RVU")
    nonFacility = try header.required("NON-FAC PE RVU")
    nonFacilityNone = try header.required("NON-FAC NA INDICATOR")
    facility = try header.required("FACILITY PE RVU")
    facilityNone = try header.required("FACILITY NA INDICATOR")
    malpractice = try header.required("MP RVU")
    nonFacilityTotal = try header.required("NON-FACILITY TOTAL")
    facilityTotal = try header.required("FACILITY TOTAL")
    professionalTechnical = try header.required("PCTC IND")
    global = try header.required("GLOB DAYS")
    before = try header.required("PRE OP")
    operation = try header.required("INTRA OP")
    after = try header.required("POST OP")
    multiple = try header.required("MULT PROC")
    bilateral = try header.required("BILAT SURG")
    assistant = try header.required("ASST SURG")
    coSurgeon = try header.required("CO- SURG")
    team = try header.required("TEAM SURG")
    base = try header.required("ENDO BASE")
  }
}
