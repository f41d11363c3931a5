"""Checks that quoted errors and messages are recorded: in code style, in headings, and in titles and descriptions."""

from __future__ import annotations

import ast
import re
from bisect import bisect_left
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.judging.judge import matches
from gate.reading.page import HEADING
from gate.reading.programs import all_snippets, program_path
from gate.reading.project import Project
from gate.reading.prose import GUIDES, Line, Prose

ERROR = re.compile(r"^(?P<type>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt))(?:: (?P<message>.+))?$", re.DOTALL)
SHELL = re.compile(r"^(?:[A-Z_]+=\S* )*(?:make|pip|uv|docker|python|export|conda|git) ")
PART = re.compile(r"``.+?``|`[^`]+`|\"[^\"]+\"|[^`\"]+")  # of a heading: code, a quotation, or other words
SEPARATOR = re.compile(r"(?:(?<=\S)[:,;]| and| or|…|\.\.\.)(?: |$)")
MISSING = re.compile(r"(?:no attribute|named|keyword argument|import name|not understood:',) '[\w.]+'")
TYPE = re.compile(r"\b[A-Z]\w+(?:Error|Exception|Warning)$")
EDGES = "`\"'.,:;()[]{}<>‘’“”"
LEAST = 3  # matching words that make one differing word a misquotation; one more if it is the first or the last


class RecordedText:
    """Searches the recorded messages and output, and the programs."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def words(self) -> list[str]:
        """Messages, output, and programs."""
        printed = (flat(one.stdout) for record in evidence.read_all(self.root) for one in record.outcomes.values())
        return [*self.recorded, *filter(None, dict.fromkeys(printed)), *map(flat, self.programs)]

    @cached_property
    def recorded(self) -> list[str]:
        """Errors and warnings."""
        outcomes = (outcome for record in evidence.read_all(self.root) for outcome in record.outcomes.values())
        found = dict.fromkeys(text for one in outcomes for text in (one.error or "", *one.warnings))
        return [flat(text) for text in found if text]

    @cached_property
    def programs(self) -> list[str]:
        return [program_path(self.root, snippet).read_text() for snippet in all_snippets(self.root)]

    @cache  # noqa: B019 - one instance per project
    def has(self, quotation: str) -> bool:
        return any(matches(f"…{flat(quotation).replace('...', '…')}…", text) for text in self.words)

    @cached_property
    def messages(self) -> Words:
        return Words(self.recorded)

    @cached_property
    def code(self) -> Words:
        return Words(["\n".join(self.programs)])


class Words:
    """Texts as bare words, to find phrases that differ in one word."""

    def __init__(self, texts: list[str]) -> None:
        self.words: list[str] = []
        for text in dict.fromkeys(texts):
            self.words += [*bare(text), "\n"]
        self.text = " " + " ".join(self.words) + " "
        self.starts = list(accumulate((len(word) + 1 for word in self.words), initial=1))

    def has(self, words: list[str]) -> bool:
        return f" {' '.join(words)} " in self.text

    def like(self, words: list[str]) -> bool:
        """Whether these words occur; … matches any text."""
        for offset, part in ((0, words[:1]), (1, words[1:])):
            for place in self._positions(part):
                there = self.words[max(place - offset, 0) : place - offset + len(words)]
                if len(there) == len(words) and all(_matches(*pair) for pair in zip(words, there, strict=True)):
                    return True
        return False

    def nearly(self, words: list[str]) -> str | None:
        """A phrase that differs from these words in one word; None if there is none, or if the words occur."""
        half, found = len(words) // 2, None
        for offset, part in ((0, words[:half]), (half, words[half:])):
            for place in self._positions(part):
                start = place - offset
                there = self.words[start : start + len(words)] if start >= 0 else []
                if len(there) != len(words) or "\n" in there:
                    continue
                longer = self.words[start : start + len(words) + 1]
                if len(words) > LEAST and any(words == longer[:i] + longer[i + 1 :] for i in range(1, len(words))):
                    found = " ".join(longer)
                differing = [i for i, pair in enumerate(zip(words, there, strict=True)) if not _matches(*pair)]
                if not differing:
                    return None
                inside = 0 < differing[0] < len(words) - 1
                if len(differing) == 1 and len(words) > LEAST + (not inside):
                    found = " ".join(there)
        return found

    def _positions(self, words: list[str]) -> Iterator[int]:
        phrase, at = f" {' '.join(words)} ", -1
        while (at := self.text.find(phrase, at + 1)) >= 0:
            yield bisect_left(self.starts, at + 1)


def _matches(word: str, actual: str) -> bool:
    """`fit` matches `Trainer.fit`, and `…` matches anything."""
    if "…" in word:
        return fnmatchcase(actual, re.sub(r"([*?[])", "[\\1]", word).replace("…", "*"))
    return word == actual or actual.endswith((f".{word}", f":{word}"))


def bare(text: str) -> list[str]:
    """Lowercase words without quotation marks or punctuation."""
    return [word for one in text.lower().replace("`", "").split() if (word := one.strip(EDGES))]


@cache
def recorded_text(project: Project) -> RecordedText:
    return RecordedText(project.root)


def flat(text: str) -> str:
    return " ".join(text.split())


def quotations_are_recorded(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Each quoted error, type, or message occurs in a recorded outcome or in a program."""
    record = recorded_text(project)
    for line in prose.lines:
        for span in line.spans():
            error = ERROR.match(span)
            is_message = " " in span and not SHELL.match(span) and not _is_python(span) and not span.startswith("<")
            if (error or is_message) and not record.has(span):
                what = f"no recorded outcome contains `{span}`"
                remedy = "quote a recorded message (… matches any text), or add a program that produces it"
                yield Diagnostic(line.where, what, remedy)


def _is_python(text: str) -> bool:
    for attempt in (text, f"{text} pass", f"{text}: pass", f"def f{text}: pass", f"f({text})", f"class C:\n    {text}"):
        try:
            ast.parse(attempt.replace("…", "...").replace(", ...)", ")"))
        except SyntaxError:
            continue
        return True
    return False


def headings_quote_recorded_messages(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A heading, title, or description that differs from a recorded error in one word is a misquotation."""
    record = recorded_text(project)
    for line, text in _headings(prose):
        for part in PART.findall(text):
            segments = _segments(part)
            for words in _unrecorded(record, segments):
                place = segments.index(words)
                literal = part.startswith('"')
                quoted = line.page.startswith(GUIDES) and (literal or (place and TYPE.search(segments[place - 1])))
                similar = record.messages.nearly(bare(words))
                if similar or (quoted and len(bare(words)) > 1 + literal and not record.messages.like(bare(words))):
                    remedy = "quote a recorded message word for word" + (f': "{similar}"' if similar else "")
                    yield Diagnostic(line.where, f'no run produced "{words}"', remedy)


def missing_names_in_headings_are_recorded(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A heading that says "no attribute 'x'" names an attribute that was missing in some run."""
    record = recorded_text(project)
    for line, text in _headings(prose):
        for phrase in MISSING.findall(text):
            if not record.messages.like(bare(phrase)) and not record.code.has(bare(phrase)):
                yield Diagnostic(line.where, f'no run produced "{phrase}"', "quote a recorded message word for word")


def _segments(part: str) -> list[str]:
    """Splits part of a heading at commas, colons, and conjunctions; each segment may be a quotation."""
    part = part.strip('`" ')
    ends = [match.start() for match in SEPARATOR.finditer(part)]
    starts = [match.end() for match in SEPARATOR.finditer(part)]
    found = (part[start:end].strip() for start, end in zip([0, *starts], [*ends, len(part)], strict=True))
    return [words for words in found if words]


def _unrecorded(record: RecordedText, segments: list[str]) -> list[str]:
    """The segments that no message or program contains, alone or joined to their neighbors."""
    found, place = [], 0
    while place < len(segments):
        for end in range(len(segments), place, -1):
            words = [word for segment in segments[place:end] for word in bare(segment)]
            if (end > place + 1 or len(words) > LEAST) and (record.messages.has(words) or record.code.has(words)):
                break
        else:
            end = place + 1
            found.append(segments[place])
        place = end
    return found


def _headings(prose: Prose) -> Iterator[tuple[Line, str]]:
    """The title, the description, and the headings, without Markdown syntax."""
    yield from ((line, line.text) for key, line in prose.front.items() if key in ("title", "description"))
    for line in filter(lambda line: HEADING.match(line.text), prose.lines):
        text = re.sub(r"\s*\{\s*#[\w-]+\s*\}\s*$", "", HEADING.sub("", line.text, count=1))
        yield line, re.sub(r"\\(.)", r"\1", text)
