"""Runs PyOCE (PyPI, 0.1.0) over claims in CasePilot's JSON Lines form and prints how long it took.

usage: python pyoce_peer.py CLAIMS.jsonl

The claims become outpatient hospital claims (bill type 131), since PyOCE edits no others; reading the file is not timed.
"""

import json
import sys
import time

import pyoce


def outpatient_claim(claim):
    """The claim as PyOCE takes it."""
    days = [line["date"].replace("-", "") for line in claim["lines"]]
    diagnoses = [code.replace(".", "") for code in claim["diagnoses"]]
    return {
        "claimId": claim["claim"],
        "billType": "131",
        "dateStarted": min(days),
        "dateEnded": max(days),
        "receiptDate": max(days),
        "principalDiagnosisCode": {"diagnosis": diagnoses[0]},
        "secondaryDiagnosisCodeList": [{"diagnosis": code} for code in diagnoses[1:]],
        "lineItemList": [
            {
                "serviceDate": line["date"].replace("-", ""),
                "hcpcs": line["code"],
                "revenueCode": "0510",
                "unitsInput": str(line["units"]),
                "charge": "10000",
                "hcpcsModifierInputList": [{"hcpcsModifier": m} for m in line["modifiers"]],
            }
            for line in claim["lines"]
        ],
    }


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        claims = [outpatient_claim(json.loads(line)) for line in file]
    engine = pyoce.IoceComponent()
    engine.process(claims[0])
    begun = time.perf_counter()
    edited = 0
    for claim in claims:
        result = engine.process(claim)
        edited += sum(1 for line in result["lineItemList"] if line.get("hcpcsEditList"))
    seconds = time.perf_counter() - begun
    print(f"{len(claims)} claims in {seconds:.2f} s, {len(claims) / seconds:.0f} a second, {edited} lines edited")


main()
