"""The findings about files: reading, judging, and saying each thing once."""

from __future__ import annotations

from typing import Collection, Dict, Iterable, List, Tuple

from keras_check.findings import VERDICTS, Finding
from keras_check.judge import Judged, judge
from keras_check.knowledge import Knowledge
from keras_check.source import Source
from keras_check.uses import uses


def check(source: Source, known: Knowledge, homes: Collection[str] = ()) -> List[Finding]:
    """The findings about one file, by place; `homes` are the versions that it was written for, if they are known."""
    judged = judge(uses(source.tree, known.parameters), known, homes)
    best: Dict[Tuple[int, int], Judged] = {}
    for one in judged:
        place = (one.node.lineno, one.node.col_offset)
        if place not in best or _rank(one) > _rank(best[place]):
            best[place] = one
    return [_finding(source, one, known) for _, one in sorted(best.items())]


def _rank(one: Judged) -> Tuple[int, int]:
    """The worst verdict; of those about one place the one that names most: tf.contrib.slim.conv2d before tf.contrib."""
    return -VERDICTS.index(one.verdict), len(one.name)


def _finding(source: Source, one: Judged, known: Knowledge) -> Finding:
    cell, line = source.place(one.node.lineno)
    proved = known.proved(one.name)
    instead, section = (proved[0] if proved else ("", ""))
    section = one.section or section
    column = one.node.col_offset + 1
    return Finding(
        source.path, line, column, one.rule, one.name, one.verdict, one.message, instead, False, known.address(section), cell
    )


def lines_of(sources: Iterable[Source]) -> int:
    return sum(source.text.count("\n") + 1 for source in sources)
