"""Checks that a claim with `…` is specific to its program.

A minimum length (LEAST in gate.reading.claims) is not enough: "in user code:" starts every error that AutoGraph passes on.
Therefore, each claim is compared with the outcomes of all other programs, except those that its own program shares. When this
rule was written, 399 of 470 claims with `…` matched no other program among 1,304, and none matched more than seven.
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

MAX_SHARE = 0.01  # of all programs, that a claim may match …
ALWAYS_ALLOWED = 5  # … or this number, if it is higher
Texts = dict[str, dict[str, set[str]]]  # by a claim's keyword, then by text: the programs that produced it


def claims_are_specific(root: Path, blocks: list[Block]) -> Iterator[Diagnostic]:
    by_keyword, count = _recorded_texts(root)
    for block in blocks:
        for claim in block.claims:
            for key, texts in by_keyword.items():
                claimed = getattr(claim, key)
                if claimed is None or "…" not in claimed:
                    continue
                others = sorted(_matching(key, claimed, texts, block.snippet))
                if len(others) > max(ALWAYS_ALLOWED, MAX_SHARE * count):
                    what = f'{len(others)} other programs satisfy this claim, such as {others[0]}: {key}="{claimed}"'
                    yield Diagnostic(claim.where, what, "replace … with literal text")


def _recorded_texts(root: Path) -> tuple[Texts, int]:
    found: Texts = {key: defaultdict(set) for key in (*ENDINGS, "prints", "warns")}
    keys = {kind: key for key, kind in ENDINGS.items()}
    snippets = all_snippets(root)
    for snippet in snippets:
        try:
            recorded = evidence.read(root, snippet)
        except GateError:  # reported by records_match_snippets
            continue
        for outcome in recorded.outcomes.values() if recorded else ():
            found["prints"][outcome.stdout].add(snippet)
            if outcome.outcome in keys:
                found[keys[outcome.outcome]][outcome.error or ""].add(snippet)
            for text in outcome.warnings:
                found["warns"][text].add(snippet)
    return found, len(snippets)


def _matching(key: str, claimed: str, texts: dict[str, set[str]], own: str) -> set[str]:
    """The other programs that the claim matches. Searching for its longest literal first avoids most pattern matching."""
    holds = prints if key == "prints" else matches
    literals = [literal for line in claimed.strip("\n").splitlines() for literal in line.split("…")]
    longest = max(literals, key=len).strip()
    candidates = ((text, names) for text, names in texts.items() if own not in names and longest in text)
    return {name for text, names in candidates if holds(claimed, text) for name in names}
