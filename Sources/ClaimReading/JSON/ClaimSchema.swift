import CaseModel

/// The published schema of a claim as one line of JSON.
package enum ClaimSchema {
  /// A JSON Schema (draft 2020-12), ready to print.
  package static let json = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "casepilot.claim/1",
      "title": "A claim for casepilot check; one object a line",
      "type": "object",
      "required": ["lines"],
      "properties": {
        "claim": {"description": "The claim's own number", "type": ["string", "number"]},
        "date": {"$ref": "#/$defs/day", "description": "Holds for lines without a date"},
        "lastDate": {"$ref": "#/$defs/day"},
        "setting": {"enum": [\(list(Setting.allCases.map(\.rawValue)))]},
        "place": {"$ref": "#/$defs/place", "description": "Holds for lines without a place"},
        "payer": {"enum": [\(list(Payer.allCases.map(\.rawValue)))]},
        "state": {"description": "Where the service was given", "type": "string", "pattern": "^[A-Za-z]{2}$"},
        "frequency": {"description": "1 original, 7 replacement, 8 void", "type": ["string", "number"]},
        "diagnoses": {
          "description": "ICD-10-CM, the first-listed first",
          "type": "array", "maxItems": \(ClaimLimits.diagnoses), "items": {"$ref": "#/$defs/diagnosis"}
        },
        "patient": {
          "type": "object",
          "properties": {
            "id": {"description": "Tells patients apart; never written out", "type": ["string", "number"]},
            "birthDate": {"$ref": "#/$defs/day"},
            "sex": {"enum": ["F", "M", "U"]}
          }
        },
        "lines": {
          "type": "array", "minItems": 1, "maxItems": \(ClaimLimits.lines), "items": {"$ref": "#/$defs/line"}
        }
      },
      "$defs": {
        "day": {"type": "string", "format": "date"},
        "place": {"description": "Two digits", "type": ["string", "integer"]},
        "diagnosis": {"type": "string", "pattern": "^[A-Za-z][0-9A-Za-z]{2}\\\\.?[0-9A-Za-z]{0,4}$"},
        "line": {
          "type": "object",
          "required": ["code"],
          "properties": {
            "code": {"description": "CPT or HCPCS, also with modifiers: 99213-25", "type": "string"},
            "modifiers": {
              "type": "array", "maxItems": \(ClaimLimits.modifiers), "items": {"type": ["string", "integer"]}
            },
            "units": {"description": "1 when units and minutes are left out", "type": ["integer", "string"]},
            "minutes": {"description": "Of anesthesia or timed services", "type": ["integer", "string"]},
            "charge": {"description": "Dollars", "type": ["number", "string"]},
            "date": {"$ref": "#/$defs/day"},
            "lastDate": {"$ref": "#/$defs/day"},
            "place": {"$ref": "#/$defs/place"},
            "diagnoses": {
              "description": "Codes, or letters or numbers of the claim's; all of the claim's when it is left out",
              "type": "array", "items": {"type": ["string", "integer"]}
            },
            "practitioner": {"description": "Tells practitioners apart; never written out", "type": ["string", "number"]}
          }
        }
      }
    }
    """

  private static func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
