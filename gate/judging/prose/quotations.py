"""Checks that what pages quote was said: errors and messages in code style, in headings, and in the page's title."""

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
PART = re.compile(r"``.+?``|`[^`]+`|\"[^\"]+\"|[^`\"]+")  # of a heading: code, a quotation, other words
SEPARATOR = re.compile(r"(?:(?<=\S)[:,;]| and| or|…|\.\.\.)(?: |$)")
MISSING = re.compile(r"(?:no attribute|named|keyword argument|import name|not understood:',) '[\w.]+'")
TYPE = re.compile(r"\b[A-Z]\w+(?:Error|Exception|Warning)$")
EDGES = "`\"'.,:;()[]{}<>‘’“”"
LEAST = 3  # words around another one that make a misquotation; one more where that one is the first or the last


class Record:
    """All recorded words, to look quotations up in."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def words(self) -> list[str]:
        """Of runs, what they print too, and of programs."""
        printed = (flat(one.stdout) for record in evidence.read_all(self.root) for one in record.outcomes.values())
        return [*self.said, *filter(None, dict.fromkeys(printed)), *map(flat, self.programs)]

    @cached_property
    def said(self) -> list[str]:
        """What was raised and warned of."""
        outcomes = (outcome for record in evidence.read_all(self.root) for outcome in record.outcomes.values())
        found = dict.fromkeys(text for one in outcomes for text in (one.error or "", *one.warnings))
        return [flat(text) for text in found if text]

    @cached_property
    def programs(self) -> list[str]:
        return [program_path(self.root, snippet).read_text() for snippet in all_snippets(self.root)]

    @cache  # noqa: B019 - there is one record a project
    def has(self, quotation: str) -> bool:
        return any(matches(f"…{flat(quotation).replace('...', '…')}…", text) for text in self.words)

    @cached_property
    def messages(self) -> Words:
        """What was raised and warned of, as words."""
        return Words(self.said)

    @cached_property
    def code(self) -> Words:
        return Words(["\n".join(self.programs)])


class Words:
    """Texts as bare words, to find phrases in that are theirs but for one word."""

    def __init__(self, texts: list[str]) -> None:
        self.words: list[str] = []
        for text in dict.fromkeys(texts):
            self.words += [*bare(text), "\n"]
        self.text = " " + " ".join(self.words) + " "
        self.starts = list(accumulate((len(word) + 1 for word in self.words), initial=1))

    def has(self, words: list[str]) -> bool:
        return f" {' '.join(words)} " in self.text

    def like(self, words: list[str]) -> bool:
        """Whether something goes like these, with … for what varies."""
        for offset, part in ((0, words[:1]), (1, words[1:])):
            for place in self._places(part):
                there = self.words[max(place - offset, 0) : place - offset + len(words)]
                if len(there) == len(words) and all(_alike(*pair) for pair in zip(words, there, strict=True)):
                    return True
        return False

    def nearly(self, words: list[str]) -> str | None:
        """What differs from these words in one of them, and how it goes; None if something goes like these."""
        half, found = len(words) // 2, None
        for offset, part in ((0, words[:half]), (half, words[half:])):
            for place in self._places(part):
                start = place - offset
                there = self.words[start : start + len(words)] if start >= 0 else []
                if len(there) != len(words) or "\n" in there:
                    continue
                longer = self.words[start : start + len(words) + 1]
                if len(words) > LEAST and any(words == longer[:i] + longer[i + 1 :] for i in range(1, len(words))):
                    found = " ".join(longer)
                differing = [i for i, pair in enumerate(zip(words, there, strict=True)) if not _alike(*pair)]
                if not differing:
                    return None
                inside = 0 < differing[0] < len(words) - 1
                if len(differing) == 1 and len(words) > LEAST + (not inside):
                    found = " ".join(there)
        return found

    def _places(self, words: list[str]) -> Iterator[int]:
        phrase, at = f" {' '.join(words)} ", -1
        while (at := self.text.find(phrase, at + 1)) >= 0:
            yield bisect_left(self.starts, at + 1)


def _alike(word: str, said: str) -> bool:
    """`fit` stands for `Trainer.fit`, and `…` for anything."""
    if "…" in word:
        return fnmatchcase(said, re.sub(r"([*?[])", "[\\1]", word).replace("…", "*"))
    return word == said or said.endswith((f".{word}", f":{word}"))


def bare(text: str) -> list[str]:
    """Words without their quotation marks and without the difference of capitals."""
    return [word for one in text.lower().replace("`", "").split() if (word := one.strip(EDGES))]


@cache
def record_of(project: Project) -> Record:
    return Record(project.root)


def flat(text: str) -> str:
    return " ".join(text.split())


def quotations_are_on_record(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Every quoted error, type or message occurs in some recorded outcome, or in a program."""
    record = record_of(project)
    for line in prose.lines:
        for span in line.spans():
            error = ERROR.match(span)
            is_message = " " in span and not SHELL.match(span) and not _is_python(span) and not span.startswith("<")
            if (error or is_message) and not record.has(span):
                what = f"nothing on record says `{span}`"
                remedy = "quote what a program raised, with … for what varies, or add a program"
                yield Diagnostic(line.where, what, remedy)


def _is_python(text: str) -> bool:
    for attempt in (text, f"{text} pass", f"{text}: pass", f"def f{text}: pass", f"f({text})", f"class C:\n    {text}"):
        try:
            ast.parse(attempt.replace("…", "...").replace(", ...)", ")"))
        except SyntaxError:
            continue
        return True
    return False


def headings_quote_what_was_said(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A heading, title or description that is an error but for one word is a misquotation."""
    record = record_of(project)
    for line, text in _headings(prose):
        for part in PART.findall(text):
            segments = _segments(part)
            for words in _loose(record, segments):
                place = segments.index(words)
                literal = part.startswith('"')
                quoted = line.page.startswith(GUIDES) and (literal or (place and TYPE.search(segments[place - 1])))
                said = record.messages.nearly(bare(words))
                if said or (quoted and len(bare(words)) > 1 + literal and not record.messages.like(bare(words))):
                    remedy = f'some said "{said}": quote it' if said else "quote what a program raised,"
                    yield Diagnostic(line.where, f'no run said "{words}"', f"{remedy} word for word")


def names_in_headings_were_missed(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A heading that says "no attribute 'x'" names what some run missed."""
    record = record_of(project)
    for line, text in _headings(prose):
        for phrase in MISSING.findall(text):
            if not record.messages.like(bare(phrase)) and not record.code.has(bare(phrase)):
                yield Diagnostic(line.where, f'no run said "{phrase}"', "quote what a program raised, word for word")


def _segments(part: str) -> list[str]:
    """What in a heading may be a quotation by itself: the words between its commas and colons."""
    part = part.strip('`" ')
    ends = [match.start() for match in SEPARATOR.finditer(part)]
    starts = [match.end() for match in SEPARATOR.finditer(part)]
    found = (part[start:end].strip() for start, end in zip([0, *starts], [*ends, len(part)], strict=True))
    return [words for words in found if words]


def _loose(record: Record, segments: list[str]) -> list[str]:
    """Those that are not, alone or with their neighbors, what a run said or a program has."""
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
    """What stands in the title, the description and the headings, without the signs of Markdown."""
    yield from ((line, line.text) for key, line in prose.front.items() if key in ("title", "description"))
    for line in filter(lambda line: HEADING.match(line.text), prose.lines):
        text = re.sub(r"\s*\{\s*#[\w-]+\s*\}\s*$", "", HEADING.sub("", line.text, count=1))
        yield line, re.sub(r"\\(.)", r"\1", text)
