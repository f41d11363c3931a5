"""Checks the rows of tables: a row's label is about its own program, more than about that of another row."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.reading.blocks import Block
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.prose import Prose, Row

WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)*")
EMPTY = {"of", "a", "an", "the"}
# How much a word counts: in the program's name, the heading above it, …
PATH, TITLE, BESIDE, CODE, SAID = 6.0, 2.0, 2.0, 1.5, 0.5


def labels_fit_their_programs(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """No two rows of a table would fit their programs better with each other's labels."""
    for table in prose.tables:
        texts = {row.snippet: _weights(project, prose, row.snippet) for row in table if _is_there(project, row)}
        rows = [row for row in table if row.snippet in texts]
        rare = _rarity([set(text) for text in texts.values()])
        for one, other in combinations(rows, 2):
            if one.snippet == other.snippet:
                continue
            only = (_words(one.label) - _words(other.label)), (_words(other.label) - _words(one.label))
            as_is = _fit(only[0], texts[one.snippet], rare) + _fit(only[1], texts[other.snippet], rare)
            swapped = _fit(only[0], texts[other.snippet], rare) + _fit(only[1], texts[one.snippet], rare)
            if swapped >= as_is:
                what = f'the labels "{one.label}" and "{other.label}" would fit as well the other way round'
                remedy = f"say what {one.snippet} does and what {other.snippet} does in words of their own"
                yield Diagnostic(one.where, what, remedy)


def _is_there(project: Project, row: Row) -> bool:
    return program_path(project.root, row.snippet).is_file()


def _fit(words: frozenset[str], text: dict[str, float], rare: dict[str, float]) -> float:
    return sum(rare.get(word, 0.0) * text.get(word, 0.0) for word in words)


def _rarity(texts: list[set[str]]) -> dict[str, float]:
    counted = Counter(word for text in texts for word in text)
    return {word: math.log(1 + len(texts) / count) for word, count in counted.items()}


@cache
def _words(text: str) -> frozenset[str]:
    """Words and pairs of neighbors: "Layer of tf.keras" has {layer, tf}, which "tf_layer" has, too."""
    spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower().replace("_", " ")
    found = [
        _stem(word)
        for word in WORD.findall(spaced.replace("tf.keras", "tf").replace("tensorflow", "tf"))
        if word not in EMPTY
    ]
    return frozenset([*found, *(" ".join(sorted(pair)) for pair in pairwise(found))])


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word


def _weights(project: Project, prose: Prose, snippet: str) -> dict[str, float]:
    """The words of a program's name, of the heading above it, of what stands above it, of its code, and of what it says."""
    found: dict[str, float] = {}
    blocks = [block for block in project.blocks_on(prose.page) if block.snippet == snippet]
    recorded = evidence.read(project.root, snippet)
    said = " ".join(one.error or one.stdout[:500] for one in recorded.outcomes.values()) if recorded else ""
    for weight, text in [
        (PATH, snippet.removesuffix(".py")),
        *((TITLE, text) for block in blocks for text in _headings(prose, block)),
        *((BESIDE, _above(prose, block)) for block in blocks),
        (CODE, program_path(project.root, snippet).read_text()),
        (SAID, said),
    ]:
        for word in _words(text):
            found[word] = max(found.get(word, 0.0), weight)
    return found


def _headings(prose: Prose, block: Block) -> list[str]:
    starts = [int(start) for start, _ in prose.sections_around(block.line)]
    return [line.text for line in prose.lines if line.number in starts[:1]]


def _above(prose: Prose, block: Block) -> str:
    start, _ = prose.section(block.line)
    lines = [line for line in prose.lines if start < line.number < block.line]
    return lines[-1].text if lines else ""
