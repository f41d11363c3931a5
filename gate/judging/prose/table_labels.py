"""Checks that the label of each table row matches its own program better than another row's."""

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
from gate.reading.prose import Prose

WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)*")
EMPTY = {"of", "a", "an", "the"}
# The weight of a word in the program's path, the heading and the line above it, its code, and its output.
PATH, TITLE, ABOVE, CODE, OUTPUT = 6.0, 2.0, 2.0, 1.5, 0.5


def labels_match_their_programs(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """No two rows of a table would match as well with their labels swapped."""
    for table in prose.tables:
        texts = {
            row.snippet: _weights(project, prose, row.snippet)
            for row in table
            if program_path(project.root, row.snippet).is_file()
        }
        rows = [row for row in table if row.snippet in texts]
        rare = _rarity([set(text) for text in texts.values()])
        for one, other in combinations(rows, 2):
            if one.snippet == other.snippet:
                continue
            only = (_words(one.label) - _words(other.label)), (_words(other.label) - _words(one.label))
            as_is = _match(only[0], texts[one.snippet], rare) + _match(only[1], texts[other.snippet], rare)
            swapped = _match(only[0], texts[other.snippet], rare) + _match(only[1], texts[one.snippet], rare)
            if swapped >= as_is:
                what = f'the labels "{one.label}" and "{other.label}" could be swapped'
                remedy = f"describe {one.snippet} and {other.snippet} in more specific words"
                yield Diagnostic(one.where, what, remedy)


def _match(words: frozenset[str], text: dict[str, float], rare: dict[str, float]) -> float:
    return sum(rare.get(word, 0.0) * text.get(word, 0.0) for word in words)


def _rarity(texts: list[set[str]]) -> dict[str, float]:
    counted = Counter(word for text in texts for word in text)
    return {word: math.log(1 + len(texts) / count) for word, count in counted.items()}


@cache
def _words(text: str) -> frozenset[str]:
    """Words and sorted pairs of adjacent words: "Layer of tf.keras" and "tf_layer" share "layer tf"."""
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
    """The words about and in a program, each with its highest weight."""
    found: dict[str, float] = {}
    blocks = [block for block in project.blocks_on(prose.page) if block.snippet == snippet]
    if not blocks and (elsewhere := project.blocks_with(snippet)):
        blocks, prose = elsewhere[:1], Prose.of(project, project.root / elsewhere[0].page)
    recorded = evidence.read(project.root, snippet)
    output = " ".join(one.error or one.stdout[:500] for one in recorded.outcomes.values()) if recorded else ""
    for weight, text in [
        (PATH, snippet.removesuffix(".py")),
        *((TITLE, text) for block in blocks for text in _headings(prose, block)),
        *((ABOVE, _above(prose, block)) for block in blocks),
        (CODE, program_path(project.root, snippet).read_text()),
        (OUTPUT, output),
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
