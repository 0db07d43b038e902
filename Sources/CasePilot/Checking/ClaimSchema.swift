/// The schema of a claim in JSON Lines, as `casepilot check --schema` prints it.
public enum ClaimSchema {
  /// JSON Schema, draft 2020-12.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A claim to be checked by casepilot, one object a line",
      "type": "object",
      "required": ["lines"],
      "properties": {
        "claim": {"type": ["string", "number"], "description": "The claim's own control number"},
        "date": {"$ref": "#/$defs/day", "description": "Day of service of lines without one"},
        "lastDate": {"$ref": "#/$defs/day", "description": "Last day of service of lines without one"},
        "setting": {"enum": ["practitioner", "facility", "asc"]},
        "place": {"$ref": "#/$defs/place"},
        "payer": {"enum": \#(names)},
        "state": {"type": "string", "pattern": "^[A-Za-z]{2}$"},
        "frequency": {"type": ["string", "number"], "description": "1 original, 7 replacement, 8 void"},
        "diagnoses": {"type": "array", "items": {"type": "string"}, "maxItems": 50},
        "patient": {
          "type": "object",
          "properties": {
            "id": {"type": ["string", "number"], "description": "Tells patients apart; never written out"},
            "birthDate": {"$ref": "#/$defs/day"},
            "sex": {"enum": ["F", "M", "U"]}
          }
        },
        "lines": {"type": "array", "minItems": 1, "maxItems": 999, "items": {"$ref": "#/$defs/line"}}
      },
      "$defs": {
        "day": {"type": "string", "description": "2024-08-01"},
        "place": {"type": ["string", "number"], "description": "Place of service, two digits"},
        "line": {
          "type": "object",
          "required": ["code"],
          "properties": {
            "code": {"type": "string", "description": "May carry its modifiers: 99213-25"},
            "modifiers": {"type": "array", "items": {"type": ["string", "number"]}, "maxItems": 8},
            "units": {"type": ["number", "string"], "default": 1},
            "minutes": {"type": ["number", "string"]},
            "charge": {"type": ["number", "string"]},
            "date": {"$ref": "#/$defs/day"},
            "lastDate": {"$ref": "#/$defs/day"},
            "place": {"$ref": "#/$defs/place"},
            "diagnoses": {
              "type": "array",
              "items": {"type": ["string", "number"]},
              "description": "Codes, or pointers at those of the claim; all of them when left out"
            },
            "practitioner": {"type": ["string", "number"], "description": "Tells practitioners apart; never written out"}
          }
        }
      }
    }

    """#

  private static let names =
    #"["medicare", "medicare-advantage", "medicaid", "commercial", "workers-compensation", "tricare"]"#
}
