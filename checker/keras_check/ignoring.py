"""What a project does not want to hear: `--select`, `--ignore`, and comments: `# keras-check: ignore[keras.layers.merge]`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from keras_check.findings import Finding
from keras_check.judge import Judged
from keras_check.source import Problem

KINDS = ("name", "member", "argument", "arguments", "required", "pin")
COMMENT = re.compile(r"#\s*keras-check:\s*ignore\b\s*(?P<rules>\[.*)?")
ALONE = re.compile(r"\s*#")
OPENING, CLOSING = "([{", ")]}"


class Wanted:
    """A word is a rule, a verdict, or a name; `tf.contrib` stands for all that begins with `tf.contrib.`, too."""

    def __init__(self, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> None:
        self.select, self.ignore = tuple(select), tuple(ignore)

    def __call__(self, finding: Finding | Judged) -> bool:
        return (not self.select or is_among(finding, self.select)) and not is_among(finding, self.ignore)


def is_among(finding: Finding | Judged, words: Sequence[str]) -> bool:
    return any(_means(word, finding) for word in words)


def _means(word: str, finding: Finding | Judged) -> bool:
    if word in (finding.rule, finding.verdict, finding.name):
        return True
    return finding.name.startswith(word) and finding.name[len(word)] in ".([=" and word not in KINDS


class Comments:
    """Of one file, by line. One that stands alone is about the next line."""

    def __init__(self, path: str, text: str) -> None:
        self.problems: list[Problem] = []
        self._rules: dict[int, list[str] | None] = {}  # None for all
        if "keras-check:" not in text:
            return
        for number, line in enumerate(text.split("\n"), start=1):
            match = COMMENT.search(line)
            if match is None:
                continue
            rules = _bracketed(match["rules"]) if match["rules"] else None
            if match["rules"] and not rules:
                self.problems.append(Problem(path, number, "ignores nothing: write it like ignore[name, tf.contrib]"))
            else:
                self._rules[number + bool(ALONE.match(line))] = rules

    def silence(self, finding: Finding | Judged, line: int) -> bool:
        """`line` is that of the text, which of a notebook is not that of the finding."""
        if line not in self._rules:
            return False
        rules = self._rules[line]
        return rules is None or is_among(finding, rules)


def _bracketed(text: str) -> list[str]:
    """The parts of `[keras.Model(a, b), name] and more`; empty if the bracket does not close."""
    depth = 0
    for place, character in enumerate(text):
        depth += (character in OPENING) - (character in CLOSING)
        if depth == 0:
            return parts(text[1:place])
    return []


def parts(text: str) -> list[str]:
    """Rules between commas; a comma in brackets is one of a rule."""
    found, depth = [""], 0
    for character in text:
        depth += (character in OPENING) - (character in CLOSING)
        if character == "," and depth == 0:
            found.append("")
        else:
            found[-1] += character
    return [one for one in map(str.strip, found) if one]
