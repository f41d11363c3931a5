"""Whether what a page claims of a program is what happened."""

from __future__ import annotations

import json
import re

from gate.diagnostics import Diagnostic
from gate.reading.claims import ENDINGS, Claim
from gate.running.outcome import Outcome

LINE_ENDS = re.compile("[\x85\u2028\u2029]")  # that JSON leaves as they are


def matches(claimed: str, happened: str) -> bool:
    """Equality, with `…` for any text."""
    pattern = ".*".join(re.escape(part) for part in claimed.strip().split("…"))
    return re.fullmatch(pattern, happened.strip(), re.DOTALL) is not None


def prints(claimed: str, stdout: str) -> bool:
    """Whether the claimed lines stand in the output, whole and in a row."""
    lines, wanted = stdout.splitlines(), claimed.strip("\n").splitlines()
    starts = range(len(lines) - len(wanted) + 1)
    return any(all(matches(*pair) for pair in zip(wanted, lines[start:], strict=False)) for start in starts)


def paste(runtime: str, outcome: Outcome) -> str:
    """The claim that would say what happened, ready to stand above the fence."""
    keys = {kind: key for key, kind in ENDINGS.items()}
    key, text = (keys[outcome.outcome], outcome.error or "") if outcome.outcome in keys else ("prints", outcome.stdout)
    quoted = json.dumps(text.strip("\n"), ensure_ascii=False).replace("-->", "--\\x3e")
    quoted = LINE_ENDS.sub(lambda found: ascii(found[0])[1:-1], quoted)
    return f'<!-- pytest.mark.claim("{runtime}", {key}={quoted}) -->'


def judge(outcome: Outcome, claims: list[Claim], runtime: str, block: str) -> list[Diagnostic]:
    """Holds one outcome against the claims that speak of its runtime. `block` is the page and line of its fence."""
    claims = [claim for claim in claims if runtime in claim.runtimes]
    happened = outcome.outcome if outcome.error is None else f"{outcome.outcome}: {outcome.error}"
    line = paste(runtime, outcome)
    diagnostics = []
    endings = [(claim, *claim.ending) for claim in claims if claim.ending]
    for claim, kind, text in endings:
        if outcome.outcome != kind or not matches(text, outcome.error or ""):
            what = f"on {runtime} expected:\n{kind}: {text}\nbut this happened:\n{happened}"
            amend = "remove the claim" if claim.runtimes == (runtime,) else f"leave {runtime} out of its selector"
            remedy = f"if that is right, {amend} and paste\n{line}" if outcome.error else f"it runs: {amend}"
            diagnostics.append(Diagnostic(claim.where, what, remedy))
    if not endings and outcome.outcome != "ran":
        what = f"on {runtime} an unexpected failure, which no claim covers:\n{happened}"
        diagnostics.append(Diagnostic(block, what, f"if that is right, paste\n{line}"))
    for claim in claims:
        if claim.prints is not None and not prints(claim.prints, outcome.stdout):
            what = f"on {runtime} expected this output:\n{claim.prints}\nbut the output was:\n{outcome.stdout.strip()}"
            diagnostics.append(Diagnostic(claim.where, what, "if that is right, correct the claim's prints="))
        if claim.warns is not None and not any(matches(claim.warns, text) for text in outcome.warnings):
            shown = "\n".join(outcome.warnings) or "nothing"
            what = f"on {runtime} expected this warning:\n{claim.warns}\nbut the warnings were:\n{shown}"
            diagnostics.append(Diagnostic(claim.where, what, "if that is right, correct or remove the claim's warns="))
    return diagnostics
