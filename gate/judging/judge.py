"""Compares outcomes with the claims on the pages."""

from __future__ import annotations

import json
import re

from gate.diagnostics import Diagnostic
from gate.reading.claims import ENDINGS, Claim
from gate.running.outcome import Outcome

LINE_ENDS = re.compile("[\x85\u2028\u2029]")  # which JSON does not escape


def matches(claimed: str, actual: str) -> bool:
    """Whether the texts are equal; `…` matches any text."""
    pattern = ".*".join(re.escape(part) for part in claimed.strip().split("…"))
    return re.fullmatch(pattern, actual.strip(), re.DOTALL) is not None


def prints(claimed: str, stdout: str) -> bool:
    """Whether the output has the claimed lines, complete and consecutive."""
    lines, expected = stdout.splitlines(), claimed.strip("\n").splitlines()
    starts = range(len(lines) - len(expected) + 1)
    return any(all(matches(*pair) for pair in zip(expected, lines[start:], strict=False)) for start in starts)


def claim_for(runtime: str, outcome: Outcome) -> str:
    """The claim that this outcome satisfies, to paste above the fence."""
    keys = {kind: key for key, kind in ENDINGS.items()}
    key, text = (keys[outcome.outcome], outcome.error or "") if outcome.outcome in keys else ("prints", outcome.stdout)
    quoted = json.dumps(text.strip("\n"), ensure_ascii=False).replace("-->", "--\\x3e")
    quoted = LINE_ENDS.sub(lambda found: ascii(found[0])[1:-1], quoted)
    return f'<!-- pytest.mark.claim("{runtime}", {key}={quoted}) -->'


def judge(outcome: Outcome, claims: list[Claim], runtime: str, block: str) -> list[Diagnostic]:
    """Compares an outcome with the claims that cover its runtime. `block` is the page and line of the fence."""
    claims = [claim for claim in claims if runtime in claim.runtimes]
    actual = outcome.outcome if outcome.error is None else f"{outcome.outcome}: {outcome.error}"
    line = claim_for(runtime, outcome)
    diagnostics = []
    endings = [(claim, *claim.ending) for claim in claims if claim.ending]
    for claim, kind, text in endings:
        if outcome.outcome != kind or not matches(text, outcome.error or ""):
            what = f"on {runtime}, expected:\n{kind}: {text}\nactual:\n{actual}"
            amend = "remove the claim" if claim.runtimes == (runtime,) else f"exclude {runtime} in its selector"
            remedy = (
                f"if the outcome is right, {amend} and paste\n{line}" if outcome.error else f"the program runs: {amend}"
            )
            diagnostics.append(Diagnostic(claim.where, what, remedy))
    if not endings and outcome.outcome != "ran":
        what = f"on {runtime}, the program failed and no claim covers it:\n{actual}"
        diagnostics.append(Diagnostic(block, what, f"if the outcome is right, paste\n{line}"))
    for claim in claims:
        if claim.prints is not None and not prints(claim.prints, outcome.stdout):
            what = f"on {runtime}, expected output:\n{claim.prints}\nactual output:\n{outcome.stdout.strip()}"
            diagnostics.append(Diagnostic(claim.where, what, "if the output is right, correct prints="))
        if claim.warns is not None and not any(matches(claim.warns, text) for text in outcome.warnings):
            given = "\n".join(outcome.warnings) or "none"
            what = f"on {runtime}, expected warning:\n{claim.warns}\nactual warnings:\n{given}"
            diagnostics.append(Diagnostic(claim.where, what, "if the warnings are right, correct or remove warns="))
    return diagnostics
