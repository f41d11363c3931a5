"""Checks that a claim with `…` tells its program from others: what nearly any program does is no claim about one.

How many characters a claim keeps does not say that (see LEAST in gate.reading.claims): "in user code:" begins every error that
AutoGraph passes on. So a claim is tried on all that other programs did, apart from what its own did as well. Of 470 claims
with `…` none held of more than seven other programs among 1,304 when this was written, and 399 held of none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from gate.diagnostics import Diagnostic, GateError
from gate.judging import evidence
from gate.judging.judge import matches, prints
from gate.reading.blocks import Block
from gate.reading.claims import ENDINGS
from gate.reading.programs import all_snippets

SHARE = 0.01  # of all programs …
FEW = 5  # … but so many may always do alike
Said = dict[str, dict[str, set[str]]]  # by keyword of a claim, then by text: the programs that said it


def claims_tell_programs_apart(root: Path, blocks: list[Block]) -> Iterator[Diagnostic]:
    said, count = _said(root)
    for block in blocks:
        for claim in block.claims:
            for key, texts in said.items():
                claimed = getattr(claim, key)
                if claimed is None or "…" not in claimed:
                    continue
                others = sorted(_satisfying(key, claimed, texts, block.snippet))
                if len(others) > max(FEW, SHARE * count):
                    what = f'{len(others)} other programs satisfy, such as {others[0]}: {key}="{claimed}"'
                    yield Diagnostic(claim.where, f"a claim that {what}", "put words in place of …")


def _said(root: Path) -> tuple[Said, int]:
    said: Said = {key: defaultdict(set) for key in (*ENDINGS, "prints", "warns")}
    keys = {kind: key for key, kind in ENDINGS.items()}
    snippets = all_snippets(root)
    for snippet in snippets:
        try:
            recorded = evidence.read(root, snippet)
        except GateError:  # damaged; another rule says so
            continue
        for outcome in recorded.outcomes.values() if recorded else ():
            said["prints"][outcome.stdout].add(snippet)
            if outcome.outcome in keys:
                said[keys[outcome.outcome]][outcome.error or ""].add(snippet)
            for text in outcome.warnings:
                said["warns"][text].add(snippet)
    return said, len(snippets)


def _satisfying(key: str, claimed: str, texts: dict[str, set[str]], own: str) -> set[str]:
    """The programs of which a claim would hold, by what its own program never said.

    The claim's longest piece is looked for first, since a pattern takes longer.
    """
    holds = prints if key == "prints" else matches
    pieces = [piece for line in claimed.strip("\n").splitlines() for piece in line.split("…")]
    longest = max(pieces, key=len).strip()
    foreign = ((text, names) for text, names in texts.items() if own not in names and longest in text)
    return {name for text, names in foreign if holds(claimed, text) for name in names}
