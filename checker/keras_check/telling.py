"""Findings and totals in words, the same in every format."""

from __future__ import annotations

import re

from keras_check.findings import Finding
from keras_check.totals import Totals

SIGNS = {"raises": "✗", "differs": "≠", "warns": "⚠", "unsure": "?"}
DOES = {
    "raises": "raises on",
    "differs": "silently does something else on",
    "warns": "warns on",
    "unsure": "may fail on",
}
COUNTED = {
    "raises": ("raises", "raise"),
    "differs": ("silently does something else", "silently do something else"),
    "warns": ("warns", "warn"),
    "unsure": ("is unsure", "are unsure"),
}
MOST_PLACES = 12
LONGEST = 300  # characters of a message; the rest is in JSON, and at the address


WRITTEN = (  # names as the rules spell them, and as a person would
    (re.compile(r"^@(.*)$"), r"import \1"),
    (re.compile(r"^syntax (.*)$"), r"Python 2's \1"),
    (re.compile(r"^(.*)~def (\w+)\((\w+)\)$"), r"\3 in \2 of a subclass of \1"),
    (re.compile(r"^(.*)~def (\w+)$"), r"\2 of a subclass of \1"),
    (re.compile(r"^(.*)~"), r"a subclass of \1: "),
    (re.compile(r"\(!(\w+)\)$"), r" without \1"),
    (re.compile(r"\(#0=(.*)\)$"), r" with a first argument \1"),
    (re.compile(r"\(#\d+=(.*)\)$"), r" with a further argument \1"),
    (re.compile(r"\((\w+)=\)$"), r"(\1=…)"),
    (re.compile(r"^\?\."), "."),
)


def named(finding: Finding) -> str:
    """keras.layers.Dense without units, of `keras.layers.Dense(!units)`."""
    name = finding.name
    for pattern, words in WRITTEN:
        name = pattern.sub(words, name)
    return name.strip(" :")


def what(finding: Finding, target: str) -> str:
    """`tf.Session` raises on tf2.21."""
    return f"{named(finding)} {does(finding, target)}"


def does(finding: Finding, target: str) -> str:
    if finding.rule == "name" and finding.verdict == "raises":
        return f"is not in {target}"
    if finding.rule == "pin":
        return f"{'excludes' if finding.verdict == 'raises' else 'may exclude'} {target}"
    return f"{DOES[finding.verdict]} {target}"


def message(finding: Finding) -> str:
    """The first line of what is raised or printed."""
    first = finding.message.split("\n")[0]
    return first if len(first) <= LONGEST else first[: LONGEST - 1] + "…"


def sentence(finding: Finding, target: str) -> str:
    said = message(finding)
    return what(finding, target) + (f": {said}" if said else "")


def place(finding: Finding) -> str:
    cell = "" if finding.cell is None else f"cell {finding.cell}:"
    return f"{finding.path}:{cell}{finding.line}:{finding.column}"


def elsewhere(finding: Finding) -> str:
    """Where the same edit is owed."""
    if not finding.also:
        return ""
    shown = [str(one.line) if one.cell == finding.cell else f"{one.line} of cell {one.cell}" for one in finding.also]
    more = f" and {len(shown) - MOST_PLACES:,} more" if len(shown) > MOST_PLACES else ""
    return f"also on line{'s' * (len(shown) > 1)} {', '.join(shown[:MOST_PLACES])}{more}"


def counted(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def by_verdict(totals: Totals) -> str:
    return ", ".join(counted(number, *COUNTED[verdict]) for verdict, number in totals.by_verdict.items() if number)


def summary(totals: Totals) -> str:
    read = f"{counted(totals.files, 'file')} with {counted(totals.lines, 'line')}"
    if not totals.findings:
        said = f"Nothing found for {totals.target} in {read}."
    else:
        there = counted(totals.findings, "finding")
        there += f" in {totals.places:,} places" if totals.places > totals.findings else ""
        said = f"{there} for {totals.target} in {totals.files_with_findings:,} of {read}: {by_verdict(totals)}."
    if totals.ignored:
        said += f" {totals.ignored:,} left out as you asked."
    if totals.problems:
        said += f" {counted(totals.problems, 'problem')} with reading."
    return said


def origin(totals: Totals) -> str:
    """For which version the code was written, if it is known."""
    if not totals.home:
        return ""
    nearest = f", the nearest to {totals.because}; --from says otherwise" if totals.because else ""
    return f"Read as code for {totals.home}{nearest}."
