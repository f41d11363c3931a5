"""Checks the versions that guides name in prose: each is where a program of the same section begins or ceases to do something.

"Since TensorFlow 2.16" stands only where something that a program did, or the page's scope, begins with that version, and
"up to 2.15" where it ends. So a version that is wrong is found, and so is one that was right before a claim changed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from typing import NamedTuple

from packaging.version import Version

from gate.pages import Block, Project
from gate.problem import Problem
from gate.prose import SPAN, Line, prose_of

PRODUCT = r"\b(?:TensorFlow|TF|tf\.keras|Keras)\s+"
NUMBER = r"(?P<version>[123]\.\d{1,2})(?:\.\d+)?\b(?!\.?[\w-])"
VERSION = re.compile(rf"(?<![\w./-])(?<!Python ){NUMBER}")
UNSEEN = re.compile(r"\]\([^)]*\)|\{[^}]*\}")  # a link's target, attributes
RANGE = r" (?:to|–) "
FIRST = re.compile(rf"\b(?:since|from|before|as of|starting with)\s+(?:{PRODUCT})?$", re.I)
FIRST_OF = re.compile(rf"{RANGE}(?:{PRODUCT})?[123]\.\d| (?:and|or) (?:newer|later)| on\b")
LAST = re.compile(rf"(?:\b(?:up to|through|after)\s+|[123]\.\d+{RANGE})(?:{PRODUCT})?$", re.I)
LAST_OF = re.compile(r" (?:and|or) (?:older|earlier)")
SAID = re.compile(
    rf"(?:{PRODUCT}|\b(?:since|until|till|before|after|from|up to|through|as of|starting with)\s+)$", re.I
)


class Edge(NamedTuple):
    """A version at which something begins, or ends."""

    kind: str  # "begins" or "ends"
    version: str


class Said(NamedTuple):
    """A version as a sentence names it."""

    version: str
    kinds: tuple[str, ...]  # what the words around it say of it

    @property
    def edges(self) -> set[Edge]:
        return {Edge(kind, self.version) for kind in self.kinds}


class Sections:
    """One page's sections, each with the edges that its programs back."""

    def __init__(self, project: Project, page: str, lines: list[Line]) -> None:
        self.project = project
        self.blocks = [block for block in project.blocks if block.page == page]
        headings = [(line.number, len(line.text.split(" ")[0])) for line in lines if re.match("#{1,6} ", line.text)]
        self.headings = headings or [(0, 1)]

    def backed(self, number: int) -> set[Edge]:
        """What the programs of the line's section back; of the next larger one, if it has no programs."""
        above = [heading for heading in self.headings if heading[0] <= number] or [self.headings[0]]
        start, level = above[-1]
        while level > 1:
            if found := self._between(start, level):
                return found
            start, level = next(heading for heading in reversed([(0, 1), *above]) if heading[1] < level)
        return self._between(0, 1)

    def _between(self, start: int, level: int) -> set[Edge]:
        ends = (line for line, other in self.headings if line > start and other <= level)
        end = next(ends, float("inf")) if level > 1 else float("inf")
        return set().union(*(self._edges[block.line] for block in self.blocks if start < block.line < end))

    @cached_property
    def _edges(self) -> dict[int, set[Edge]]:
        return {block.line: _edges_of(self.project, block) for block in self.blocks}


def _edges_of(project: Project, block: Block) -> set[Edge]:
    """Of everything that is claimed of the program, and of what is left: that it runs, without a word about it."""
    claimed = [claim.runtimes for claim in block.claims]
    left = tuple(name for name in block.runtimes if not any(name in runtimes for runtimes in claimed))
    found = {Edge("begins", _minor(block.since.release))} if block.since else set()
    native = {runtime.id for runtime in project.roster.select("all,!legacy", block.where)}
    for runtimes in [block.runtimes, *claimed, left]:
        for scope in (block.runtimes, tuple(name for name in block.runtimes if name in native)):
            found |= edges(project, tuple(name for name in runtimes if name in scope), scope)
    return found


@cache
def edges(project: Project, runtimes: tuple[str, ...], scope: tuple[str, ...]) -> set[Edge]:
    """The versions at which a set of runtimes begins or ends, among those of `scope`."""
    found = set()
    for package in ("tf", "keras"):
        versions = {name: Version(version) for name in scope if (version := project.roster[name].version(package))}
        inside = {versions[name] for name in runtimes if name in versions}
        ordered = sorted(set(versions.values()))
        for before, after in zip([None, *ordered], [*ordered, None], strict=True):
            if after in inside and before not in inside:
                found.add(Edge("begins", _minor(str(after))))
            if before in inside and after not in inside:
                found.add(Edge("ends", _minor(str(before))))
    return found


def versions_are_backed(project: Project) -> Iterator[Problem]:
    """Every version that a guide's sentence names is an edge of some program of its section, of the kind that it says."""
    locked = (runtime.version(package) for runtime in project.roster.values() for package in ("tf", "keras"))
    roster = {_minor(version) for version in locked if version}
    by_page: dict[str, list[Line]] = defaultdict(list)
    for line in prose_of(project):
        if line.page.startswith("docs/guides/"):
            by_page[line.page].append(line)
    for page, lines in by_page.items():
        sections = Sections(project, page, lines)
        for line in lines:
            for said in versions_in(line.text, roster):
                if not said.edges & sections.backed(line.number):
                    what = f"nothing that a program of this section does {' or '.join(said.kinds)} at {said.version}"
                    remedy = "claim it for a program of this section, or name versions that are claimed"
                    yield Problem(line.where, what, remedy)


def versions_in(text: str, roster: set[str]) -> Iterator[Said]:
    """The versions that a line names: those of the roster, and any after a product's name or a word such as "since"."""
    for pattern in (SPAN, UNSEEN):
        text = pattern.sub(lambda match: "\0" * len(match[0]), text)
    for match in VERSION.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if match["version"] in roster or SAID.search(before):
            first, last = FIRST.search(before) or FIRST_OF.match(after), LAST.search(before) or LAST_OF.match(after)
            yield Said(match["version"], ("ends",) if last else ("begins",) if first else ("begins", "ends"))


def _minor(version: str) -> str:
    release = Version(version)
    return f"{release.major}.{release.minor}"
