"""Checks that "a ninth" and "three of the five" follow from numbers in the same paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from gate.diagnostics import Diagnostic
from gate.judging.prose.versions import OUTSIDE
from gate.reading.project import Project
from gate.reading.prose import Prose, Sentence

SHARES = {
    "half": 1 / 2,
    "a third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 1 / 4,
    "three quarters": 3 / 4,
    "a fifth": 1 / 5,
    "a sixth": 1 / 6,
    "an eighth": 1 / 8,
    "a ninth": 1 / 9,
    "a tenth": 1 / 10,
}
SHARE = re.compile(rf"\b(?P<share>{'|'.join(SHARES)})\b(?! (?!of|lost|as|the)[a-zA-Z`*])", re.IGNORECASE)
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
COUNT = re.compile(rf"\b(?P<some>{'|'.join(NUMBERS)}) (?:out )?of the (?P<all>{'|'.join(NUMBERS)})\b", re.IGNORECASE)
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w])")


def shares_match_numbers(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A share is the quotient of two numbers in its paragraph; both numbers of a count occur in its paragraph as digits."""
    for sentence in prose.sentences:
        if OUTSIDE.search(sentence.text):
            continue
        numbers = _numbers(prose, sentence)
        for match in SHARE.finditer(sentence.text):
            share = SHARES[match["share"].lower()]
            if not any(b and abs(a / b - share) < 1e-9 for a, b in permutations(numbers, 2)):
                what = f'no two numbers in this paragraph give "{match["share"]}"'
                remedy = "add the numbers that a program prints, or remove the share"
                yield Diagnostic(sentence.where_of(match.start()), what, remedy)
        for match in COUNT.finditer(sentence.text):
            some, whole = (NUMBERS.index(match[key].lower()) + 1 for key in ("some", "all"))
            if some >= whole or (whole > 2 and not {some, whole} <= set(numbers)):
                what = f'this paragraph does not show the numbers behind "{match[0]}"'
                remedy = "add both numbers as a program prints them, or remove the count"
                yield Diagnostic(sentence.where_of(match.start()), what, remedy)


def _numbers(prose: Prose, sentence: Sentence) -> list[float]:
    """The numbers in a sentence's paragraph."""
    texts = (other.text for other in prose.sentences if other.first == sentence.first)
    return [float(number) for text in texts for number in NUMBER.findall(text)]
