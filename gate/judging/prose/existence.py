"""Checks sentences such as "Keras 3 has no `fit_generator`" against the records.

A name exists where the recorded public names have it or a program with it ran. It is missing where they lack it or an error
says so. Names without either, and sentences that name no version, are not checked.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.judging.prose.versions import Mention, VersionEvidence, mentions_in, version_evidence
from gate.judging.public_names import FOLDER
from gate.reading.page import HEADING, SPAN
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.prose import Prose

MISSED = re.compile(
    r"has no attribute '(?P<attribute>\w+)'|cannot import name '?(?P<imported>\w+)'?|No module named '?(?P<module>[\w.]+)'?"
    r"|unexpected keyword argument '(?P<keyword>\w+)'|not understood:', '(?P<argument>\w+)'"
    r"|Unrecognized keyword arguments?(?: passed to \w+)?: [{(\[]'(?P<refused>\w+)'"
    r"|Unexpected keyword argument '(?P<unexpected>\w+)'"
    r"|`(?P<unavailable>[\w.]+)` is not available with Keras 3|name '(?P<name>\w+)' is not defined"
)
PLAIN = re.compile(r"\bcontrib\b")
OBJECT = r"(?= (?:(?:a|an|the|class|module|attribute|argument|method|function|called|named) )*(?:\0|\[?contrib\b))"
HAS = re.compile(
    rf"\b(?P<no>(?:has|have|had) no|(?:does|do|did) not (?:yet )?have|lacks?|lacked){OBJECT}|\b(?P<yes>has|have|had){OBJECT}"
)
IS = re.compile(
    r"(?<=\0)[^\0.;:]{0,12}? (?:(?P<no>(?:is|are)(?: all)? gone|(?:is|are) not (?:there|in))"
    r"|(?P<yes>(?:is|are)(?: still)? (?:there|in)))\b"
)
MAJOR = re.compile(r"\b(?P<product>TensorFlow|Keras) (?P<major>[123])\b(?!\.\d)")
BREAK = re.compile(
    r"[;:](?=\s)|, (?=\S+ (?:is|has|have|are|does|do)\b)|, (?:and|so|but)\b"
    r"|[.!?]\s|\band\b(?= (?:is|has|have|are|gone|not)\b)|\bwhile\b|\bbut\b"
)


class NameEvidence:
    """The runtimes on which a name exists, and those on which it is missing."""

    def __init__(self, root: Path, versions: VersionEvidence) -> None:
        self.root, self.versions = root, versions

    @cached_property
    def missed(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for runtime, _, error in self._runs():
            for match in MISSED.finditer(error or ""):
                found[match[match.lastgroup or 0].rpartition(".")[2]].add(runtime)
        return found

    @cached_property
    def used(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for runtime, names, error in self._runs():
            if error is None:
                for name in names:
                    found[name].add(runtime)
        return found

    def _runs(self) -> Iterator[tuple[str, set[str], str | None]]:
        for recorded in evidence.read_all(self.root):
            if not recorded.snippet.startswith(FOLDER):
                names = set(re.findall(r"\w+", program_path(self.root, recorded.snippet).read_text()))
                for runtime, outcome in recorded.outcomes.items():
                    yield runtime, names, outcome.error if outcome.outcome != "ran" else None

    def on(self, name: str, runtimes: set[str]) -> tuple[set[str], set[str]]:
        """The given runtimes that have the name, and those that lack it: by public names, otherwise by programs."""
        there, missing = self.versions.where(name)
        if not (there | missing) & runtimes:
            last = name.rpartition(".")[2]
            there, missing = self.used[last] - self.missed[last], self.missed[last]
        return there & runtimes, missing & runtimes


@cache
def name_evidence(project: Project) -> NameEvidence:
    return NameEvidence(project.root, version_evidence(project))


def statements_about_existence_are_true(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Where a clause says that a version has or lacks a name, the records agree."""
    names = name_evidence(project)
    for sentence in prose.sentences:
        if HEADING.match(sentence.text):
            continue
        hidden = SPAN.sub(lambda match: "\0" * len(match[0]), sentence.text)
        breaks = [0, *(match.start() for match in BREAK.finditer(hidden)), len(hidden)]
        mentions = mentions_in(sentence.text, names.versions.versions)
        for start, end in pairwise(breaks):
            runtimes = _runtimes_of(names.versions, hidden, start, end, mentions)
            if not runtimes or " only " in hidden[start:end]:
                continue
            for pattern, after in ((HAS, True), (IS, False)):
                for verb in pattern.finditer(hidden, start, end):
                    for name in _names(sentence.text, verb, start, end, after):
                        if what := _contradiction(names, name, runtimes, bool(verb["no"])):
                            remedy = "correct the sentence, or name the versions for which it is true"
                            yield Diagnostic(sentence.where_of(verb.start()), what, remedy)


def _contradiction(names: NameEvidence, name: str, runtimes: set[str], no: bool) -> str | None:
    there, missing = names.on(name, runtimes)
    if no and len(there) > len(missing):
        return f"the sentence says that `{name}` is missing, but it exists on {', '.join(sorted(there))}"
    if not no and len(missing) > len(there):
        return f"the sentence says that `{name}` exists, but it is missing on {', '.join(sorted(missing))}"
    return None


def _names(text: str, verb: re.Match[str], start: int, end: int, after: bool) -> list[str]:
    """The names after "has", or before "is there"."""
    low, high = (verb.end(), end) if after else (start, verb.start() + 1)
    found = [match for match in SPAN.finditer(text) if low <= match.start() < high]
    spans = [match["text"].strip() for match in found if after or not text[: match.start()].endswith((" of ", " in "))]
    named = [name for name in spans if re.fullmatch(r"[A-Za-z_][\w.]*", name)]
    before = [match for match in SPAN.finditer(text) if match.end() == verb.start() - 1]
    if after and before and (before[0]["text"].count(".") or before[0]["text"] in ("keras", "tf")):
        # `keras.optimizers` has `Adam`
        named = [f"{before[0]['text'].strip()}.{name}" for name in named]
    return [*named, *(PLAIN.findall(text[low:high]) if after else ())]


def _runtimes_of(versions: VersionEvidence, hidden: str, start: int, end: int, mentions: list[Mention]) -> set[str]:
    """The runtimes of the versions that a clause mentions, or of a major version such as TensorFlow 2."""
    chosen: set[str] = set()
    for one in mentions:
        if start <= one.position < end:
            chosen |= versions.runtimes(one)
    for low, high in ((start, end), (0, len(hidden))):
        for match in MAJOR.finditer(hidden, low, high) if not chosen else ():
            chosen |= versions.of_major(match["product"], match["major"])
    if not chosen and len(mentions) == 1:
        chosen = versions.runtimes(mentions[0])
    return chosen
