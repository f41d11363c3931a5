"""Checks the versions that guides name in prose: each is where a program beside the sentence begins or ceases to do something.

"Since TensorFlow 2.16" stands only where something that a program does begins with that version, "up to 2.15" where it ends,
"2.12 to 2.15" where it begins with the one and ends with the other, and "on 2.13" where that version does what its neighbors do
not. A sentence speaks of the programs next to it, of those that its links lead to, and of the public names that it has in code
style, as recorded. So a version that is wrong is found, and so is one that was right before
a claim changed. What no run can show, such as when something was reported, names its source in a link.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby, pairwise
from os.path import normpath
from pathlib import PurePosixPath
from typing import NamedTuple

from packaging.version import Version

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.judging.public_names import Names, names_of
from gate.reading.blocks import Block
from gate.reading.page import SPAN, Page
from gate.reading.project import Project
from gate.reading.prose import Line, Prose, Sentence
from gate.reading.sections import extent

PACKAGES = ("tf", "keras", "tf-keras")
PRODUCTS = {"tensorflow": "tf", "tf": "tf", "tf.keras": "tf", "keras": "keras", "tf_keras": "tf-keras"}
PRODUCT = r"\b(?:TensorFlow|TF|tf\.keras|tf_keras|(?<!tf\.)(?<!legacy )(?<!Legacy )[Kk]eras)\b(?!\.\w)"
NUMBER = r"(?<![\w./-])(?<!Python )(?P<version>[123]\.\d{1,2})(?P<patch>\.\d+)?\b(?!\.?[\w-])"
VERSION = re.compile(NUMBER)
MENTION = re.compile(rf"`?(?P<product>{PRODUCT})`?(?! [123]\b(?!\.| and))")
UNSEEN = re.compile(r"\]\([^)]*\)|\{[^}]*\}")  # a link's target, attributes
OUTSIDE = re.compile(r"\[(?P<text>[^\[\]]*)\]\(https?://[^)]*\)")
INSIDE = re.compile(r"\]\((?P<page>[\w./-]*\.md)?(?:#(?P<anchor>[\w-]+))?\)")
CLAUSE = re.compile(r"[;:(),](?:\s|$)|[.!?]\s")
OWN = rf"(?:`?{PRODUCT}`?(?:'s)?\s+)?"
JOINED = re.compile(rf"(?:,|,? and|,? or)\s+(?:in |on |from |to |with )?{OWN}")
TO = re.compile(rf"\s(?:to|–|through)\s{OWN}")
FIRST = re.compile(rf"\b(?:since|from|as of|starting with)\s+{OWN}$", re.IGNORECASE)
FIRST_OF = re.compile(
    r",? (?:and|or) (?:newer|later|up\b|everything newer)| on\b(?! (?:TensorFlow|a|the|Theano|JAX|it)\b)"
)
TURN = re.compile(rf"\b(?:before|until|till|came with|came in|new in)\s+{OWN}$", re.IGNORECASE)
LAST = re.compile(rf"\b(?:up to|through|after|last[\w\s]*\bis)\s+{OWN}$", re.IGNORECASE)
LAST_OF = re.compile(r" (?:and|or) (?:older|earlier|before)")
DIRECT = re.compile(r"(?:'s)?\s+(?:\(?(?:up to|before|from|since|until|of|in|on|and|1 and)\s+)?")
EARLIER = re.compile(r"Keras`? 1(?:,| and| or) (?:of |to |in |on )?$")  # "Keras 1 and 2.0" ends at 2.0
BETWEEN = re.compile(rf"\bbetween\s+{OWN}$")
STILL = re.compile(r"\b(?:still|too|also|even|alike|as well|unchanged)\b")
EVENT = re.compile(
    r"^ (?:\w+ )?(?:renamed|moved|removed|brought|put|changed|dropped|added|has the repair|no longer|still)\b"
)
MINORS = {"1": 15, "2": 25, "3": 25}  # by major version: a number like 2.99 is no version
LASTS = {"tf": ("2.15",), "keras": ("2.3", "2.15")}  # of tf.keras as Keras 2, of standalone Keras with code of its own
FIRSTS = {"tf": ("2.0", "2.16"), "keras": ("2.0", "2.4", "3.4")}  # of TensorFlow 2, of a Keras
LINES = 20  # of an output that are looked at
MOST = 20  # paths that a bare name may mean; `name` itself means nothing


class Stretch(NamedTuple):
    """Versions in a row on which something is so."""

    package: str
    versions: tuple[str, ...]
    from_start: bool = True  # of what the program is run on, …
    to_end: bool = True


class Source(NamedTuple):
    """What one program, or one name, backs."""

    stretches: frozenset[Stretch]
    begins: frozenset[tuple[str, str]] = frozenset()  # by a release that was bisected: package and version


@dataclass(frozen=True)
class Said:
    """What a sentence says of a version, of some ("2.0 and 2.1"), or of all from one to another."""

    position: int
    package: str  # whose versions they are
    versions: tuple[str, ...]  # minor ones
    kind: str  # "begins" and goes on, "ends", "lasts", "turns", "changes", "still" or "is so"

    def __str__(self) -> str:
        words = {
            "begins": "begins at",
            "turns": "begins at",
            "ends": "ends at",
            "lasts": "begins and ends at",
            "changes": "changes between",
        }
        return f"{words.get(self.kind, 'is so on')} {' and '.join(self.versions)}{' alone' if self.kind == 'is so' else ''}"


class Backing:
    """What the recorded runs of a project say of versions."""

    def __init__(self, project: Project) -> None:
        self.project = project
        runtimes = project.roster.values()
        self.native = {runtime.id for runtime in runtimes if runtime.env.get("TF_USE_LEGACY_KERAS") != "1"}
        self._sources: dict[Block, Source] = {}
        self._names: dict[str, list[Source]] = {}

    @cached_property
    def versions(self) -> dict[str, list[str]]:
        """The minor versions of each package in the roster, oldest first."""
        found = {}
        for package in PACKAGES:
            locked = (runtime.version(package) for runtime in self.project.roster.values())
            found[package] = sorted({minor(version) for version in locked if version}, key=Version)
        return found

    def of_program(self, block: Block) -> Source:
        """What is claimed of it, what is left, and how its runs ended."""
        if block not in self._sources:
            scope = set(block.runtimes)
            claimed = [scope.intersection(claim.runtimes) for claim in block.claims]
            recorded = evidence.read(self.project.root, block.snippet)
            ended = {name: one for name, one in recorded.outcomes.items() if name in scope} if recorded else {}
            failed = {name for name, outcome in ended.items() if outcome.outcome != "ran"}
            warned = {name for name, outcome in ended.items() if outcome.warnings} - failed
            alike: dict[str, set[str]] = defaultdict(set)
            for name, outcome in ended.items():
                for line in outcome.stdout.splitlines()[:LINES]:
                    alike[line].add(name)
                if outcome.error:
                    alike[outcome.error.partition(":")[0]].add(name)
            ran = scope - failed
            groups = [*alike.values(), *claimed, scope.difference(*claimed), failed, warned, ran, ran - warned]
            since = [block.since] if block.since else []
            begins = {("keras" if one.package == "keras" else "tf", minor(one.release)) for one in since}
            self._sources[block] = Source(self._stretches(groups, block.runtimes), frozenset(begins))
        return self._sources[block]

    def of_name(self, name: str) -> list[Source]:
        """What is recorded of a public name: where it is and where not, for each path that it may mean."""
        if name not in self._names:
            self._names[name] = [self._of_path(path) for path in self._meant(name)]
        return self._names[name]

    def where(self, name: str) -> tuple[set[str], set[str]]:
        """The runtimes that have a public name at some path, and those that have it at none."""
        there, asked = set(), set()
        for path in self._meant(name):
            there |= self._public.there[path]
            asked |= set(self._public.asked[self._public.family(path)])
        return there, asked - there

    def _meant(self, name: str) -> list[str]:
        """The paths that a name may stand for; none if they are too many."""
        paths = [path for path in self._paths.get(name.rpartition(".")[2], ()) if f".{path}".endswith(f".{name}")]
        return paths if len(paths) <= MOST else []

    def runtimes(self, said: Said) -> set[str]:
        """Those that what is said of a version is about."""
        known = self.versions[said.package]
        if not set(said.versions) <= set(known):
            return set()
        first, last = known.index(said.versions[0]), known.index(said.versions[-1])
        meant = {"begins": known[first:], "ends": known[: last + 1], "lasts": known[first : last + 1]}.get(
            said.kind, said.versions
        )
        locked = {name: self.project.roster[name].version(said.package) for name in self.native}
        return {name for name, version in locked.items() if version and minor(version) in meant}

    def generation(self, product: str, major: str) -> set[str]:
        """All of TensorFlow 2, or of Keras 3."""
        package = "tf" if product == "TensorFlow" else "keras"
        locked = {name: self.project.roster[name].version(package) for name in self.native}
        return {name for name, version in locked.items() if version and version.startswith(f"{major}.")}

    def _of_path(self, path: str) -> Source:
        asked = tuple(self._public.asked[self._public.family(path)])
        there = self._public.there[path].intersection(asked)
        return Source(self._stretches([there, set(asked) - there], asked))

    @cached_property
    def _public(self) -> Names:
        return names_of(self.project)

    @cached_property
    def _paths(self) -> dict[str, list[str]]:
        found = defaultdict(list)
        for path in self._public.there:
            found[path.rpartition(".")[2]].append(path)
        return found

    def _stretches(self, groups: Iterable[set[str]], scope: tuple[str, ...]) -> frozenset[Stretch]:
        found: set[Stretch] = set()
        for runtimes in groups:
            for among in (scope, tuple(name for name in scope if name in self.native)):
                found |= stretches(self.project, frozenset(runtimes.intersection(among)), among)
        return frozenset(found)

    def holds(self, said: Said, sources: list[Source], others: Iterable[str] = ()) -> bool:
        """Whether one of the sources bears it out. `others` are versions that are named nearby: there it may end."""
        return any(self._holds(said, source, set(others)) for source in sources)

    def _holds(self, said: Said, source: Source, others: set[str]) -> bool:
        rows = [row for row in source.stretches if row.package == said.package]
        first, last = said.versions[0], said.versions[-1]
        if said.kind == "lasts":
            return any((row.versions[0], row.versions[-1]) == said.versions for row in rows)
        if said.kind == "begins":
            reaching = [
                row
                for row in rows
                if row.to_end or row.versions[-1] in LASTS.get(row.package, ()) or self._beside(row, 1) in others
            ]
            return first in {row.versions[0] for row in reaching} or (said.package, first) in source.begins
        if said.kind == "ends":
            reaching = [
                row
                for row in rows
                if row.from_start or row.versions[0] in FIRSTS.get(row.package, ()) or self._beside(row, -1) in others
            ]
            return last in {row.versions[-1] for row in reaching}
        if said.kind == "still":
            return any(first in row.versions for row in rows)
        if said.kind == "changes":
            return first in {row.versions[-1] for row in rows} and last in {row.versions[0] for row in rows}
        if said.kind == "turns":
            return first in {row.versions[0] for row in rows} or (said.package, first) in source.begins
        return said.versions == tuple(sorted(set(said.versions), key=Version)) and _made_of(said.versions, rows)

    def _beside(self, row: Stretch, step: int) -> str:
        """The version in the roster after a row, or before it."""
        known = self.versions[row.package]
        place = known.index(row.versions[-1 if step == 1 else 0]) + step
        return known[place] if 0 <= place < len(known) else ""

    def is_extent(self, said: Said, runtimes: tuple[str, ...]) -> bool:
        """Whether these are the oldest and the newest version of some runtimes."""
        locked = [version for name in runtimes if (version := self.project.roster[name].version(said.package))]
        ordered = sorted({minor(version) for version in locked}, key=Version)
        if not ordered:
            return False
        at = {"lasts": (ordered[0], ordered[-1]), "begins": (ordered[0],), "ends": (ordered[-1],)}
        return at.get(said.kind) == said.versions

    @cached_property
    def releases(self) -> set[str]:
        """Every locked or bisected release of what pages speak of."""
        locked = {version for runtime in self.project.roster.values() for version in runtime.packages.values()}
        return locked | {block.since.release for block in self.project.blocks if block.since}

    def are_neighbors(self, package: str, before: str, after: str) -> bool:
        known = self.versions[package]
        return before in known and after in known and known.index(before) + 1 == known.index(after)


def _made_of(versions: tuple[str, ...], rows: list[Stretch]) -> bool:
    """Whether these versions are rows, one after another."""
    starts = [row.versions for row in rows if versions[: len(row.versions)] == row.versions]
    return not versions or any(_made_of(versions[len(start) :], rows) for start in starts)


@cache
def stretches(project: Project, runtimes: frozenset[str], scope: tuple[str, ...]) -> set[Stretch]:
    """The versions in a row, among those of `scope`, that a set of runtimes has."""
    found = set()
    for package in PACKAGES:
        versions = {name: Version(version) for name in scope if (version := project.roster[name].version(package))}
        inside = {versions[name] for name in runtimes if name in versions}
        among = list(dict.fromkeys(minor(str(version)) for version in sorted(versions.values())))
        for is_inside, row in groupby(sorted(set(versions.values())), inside.__contains__):
            if is_inside:
                names = tuple(dict.fromkeys(minor(str(version)) for version in row))
                found.add(Stretch(package, names, names[0] == among[0], names[-1] == among[-1]))
    return found


@cache
def backing_of(project: Project) -> Backing:
    return Backing(project)


def versions_are_backed(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Every version that a guide's sentence names is where something that the sentence speaks of begins, ends, or is apart."""
    backing = backing_of(project)
    near: dict[int, list[Said]] = defaultdict(list)
    spoken = [(sentence, said_in(sentence.text, backing.versions)) for sentence in prose.sentences]
    for sentence, said in spoken:
        near[sentence.first] += said
    for sentence, said in spoken:
        sources = _sources(backing, prose, sentence) if said else []
        nearby = {version for one in near[sentence.first] for version in one.versions}
        for place, one in enumerate(said):
            others = said[:place] + said[place + 1 :]
            if (
                backing.holds(one, sources, nearby - set(one.versions))
                or _is_a_contrast(backing, one, others, sources)
                or _is_sourced(sentence, one)
            ):
                continue
            what = f"nothing that a program beside this sentence does {one}"
            remedy = "claim it for a program beside it, name versions that are claimed, or link to where it is shown"
            yield Diagnostic(sentence.where_of(one.position), what, remedy)


def descriptions_are_backed(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """The versions in a guide's title and description are those that its programs run on, or where one begins or ends."""
    backing = backing_of(project)
    blocks = project.blocks_on(prose.page)
    extents = [tuple({name for block in blocks for name in block.runtimes})]
    if front := prose.front.get("runtimes"):
        extents.append(tuple(one.id for one in project.roster.select(front.text, front.where)))
    shown = {row.snippet for table in prose.tables for row in table}
    telling = [backing.of_program(block) for block in blocks if block.snippet in shown]
    for key in ("title", "description"):
        line = prose.front.get(key)
        if line is None:
            continue
        for said in said_in(line.text, backing.versions):
            if not any(backing.is_extent(said, runtimes) for runtimes in extents) and not backing.holds(said, telling):
                what = f"nothing that a program of this page does {said}"
                yield Diagnostic(line.where, what, "name the versions that the page's programs run on")
        for count in re.finditer(r"\b(?P<count>\d+) (?:pairs|versions|runtimes)\b", line.text):
            if int(count["count"]) not in {len(runtimes) for runtimes in extents}:
                right = " or ".join(sorted({str(len(runtimes)) for runtimes in extents}))
                yield Diagnostic(line.where, f"this page is not about {count[0]}", f"it is about {right}")


def releases_are_locked(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A release that a guide's sentence names in full is one that programs ran on, or has a source."""
    backing = backing_of(project)
    for sentence in prose.sentences:
        shown = UNSEEN.sub(_hide, SPAN.sub(_hide, sentence.text))
        for match in VERSION.finditer(shown):
            named = Said(match.start(), "", (match[0],), "is so")
            if match["patch"] and match[0] not in backing.releases and not _is_sourced(sentence, named):
                remedy = "name the one in the lock under runtimes/, or link to where it is shown"
                yield Diagnostic(sentence.where_of(match.start()), f"no runtime has a release {match[0]}", remedy)


def _is_a_contrast(backing: Backing, one: Said, others: list[Said], sources: list[Source]) -> bool:
    """Whether the one is the last of its kind and the other the first: "1.12 does not have it, 1.13 does"."""
    if one.kind != "is so" or not all(backing.are_neighbors(one.package, *pair) for pair in pairwise(one.versions)):
        return False
    return any(
        (
            backing.are_neighbors(one.package, one.versions[-1], other.versions[0])
            and backing.holds(_as(one, "ends"), sources, other.versions)
        )
        or (
            backing.are_neighbors(one.package, other.versions[-1], one.versions[0])
            and backing.holds(_as(one, "begins"), sources, other.versions)
        )
        for other in others
    )


def _as(said: Said, kind: str) -> Said:
    return Said(said.position, said.package, said.versions[-1 if kind == "ends" else 0 :][:1], kind)


def _is_sourced(sentence: Sentence, said: Said) -> bool:
    """Whether a link out of the site stands in the clause that names the version."""
    breaks = [0, *(match.end() for match in CLAUSE.finditer(UNSEEN.sub(_hide, sentence.text))), len(sentence.text)]
    start = max(one for one in breaks if one <= said.position)
    end = min(one for one in breaks if one > said.position)
    return any(link.start() < end and start < link.end("text") + 1 for link in OUTSIDE.finditer(sentence.text))


def _hide(match: re.Match[str]) -> str:
    return "\0" * len(match[0])


def _sources(backing: Backing, prose: Prose, sentence: Sentence) -> list[Source]:
    """What a sentence may rest on."""
    blocks = beside(backing.project.blocks_on(prose.page), prose, sentence)
    led_to = linked(backing.project, prose, sentence)
    found = [backing.of_program(block) for block in [*blocks, *led_to]]
    for span in SPAN.finditer(sentence.text):
        for name in re.findall(r"[A-Za-z_][\w.]*\w", span["text"]):
            found += backing.of_name(name)
    return found


def beside(blocks: list[Block], prose: Prose, sentence: Line) -> list[Block]:
    """The programs of a page next to a sentence in its section; if there are none, of the next larger section with some."""
    start, end = prose.section(sentence.number)
    inside = [block for block in blocks if start < block.line < end]
    before = _row([block for block in reversed(inside) if block.line < sentence.number], prose)
    after = _row([block for block in inside if block.line > sentence.number], prose)
    if after and isinstance(sentence, Sentence) and sentence.is_last and sentence.text.rstrip().endswith(":"):
        return after
    if before or after:
        return before + after
    if rows := {row.snippet for table in prose.tables for row in table if start < row.number < end}:
        return [block for block in blocks if block.snippet in rows]
    for start, end in prose.sections_around(sentence.number):
        if found := [block for block in blocks if start < block.line < end]:
            return found
    return blocks


def _row(blocks: list[Block], prose: Prose) -> list[Block]:
    """The first of some programs, and those that follow it without a word in between."""
    for place, pair in enumerate(pairwise(blocks), 1):
        low, high = sorted(block.line for block in pair)
        if any(low < line.number < high for line in prose.lines):
            return blocks[:place]
    return blocks


def linked(project: Project, prose: Prose, sentence: Sentence) -> list[Block]:
    """The programs of the sections that a sentence links to."""
    found = []
    for link in INSIDE.finditer(sentence.text):
        page: Page | None = prose.source
        if link["page"]:
            path = project.root / normpath(PurePosixPath(prose.page).parent / link["page"])
            page = project.page(path) if path.exists() else None
        if page and link["anchor"] and (lines := extent(page, link["anchor"])):
            found += [block for block in project.blocks_on(page.name) if lines[0] < block.line < lines[1]]
    return found


def said_in(sentence: str, versions: dict[str, list[str]]) -> list[Said]:
    """The versions that a sentence names: those of the roster, and any after a product's name or a word such as "since"."""
    sentence = UNSEEN.sub(_hide, sentence)
    shown = SPAN.sub(_hide, sentence)
    found = [match for match in VERSION.finditer(shown) if int(match["version"][2:]) <= MINORS[match["version"][0]]]
    said: list[Said] = []
    ended = 0
    for place, match in enumerate(found):
        if match.start() < ended:
            continue
        package = _package(sentence, match, versions)
        if said and JOINED.fullmatch(shown, ended, match.start()) and match["version"] in versions[said[-1].package]:
            package = said[-1].package  # "Keras 2.2 and 2.3"
        before, after = sentence[: match.start()], shown[match.end() :]
        following = found[place + 1] if place + 1 < len(found) else None
        joined = said and said[-1].kind == "is so" and JOINED.fullmatch(sentence, ended, match.start())
        if following and TO.fullmatch(sentence, match.end(), following.start()):
            package = _package(sentence, following, versions) if following["version"][0] == "3" else package
            said.append(Said(match.start(), package, (match["version"], following["version"]), "lasts"))
            ended = following.end()
            continue
        if following and BETWEEN.search(before) and JOINED.fullmatch(sentence, match.end(), following.start()):
            said.append(Said(match.start(), package, (match["version"], following["version"]), "changes"))
            ended = following.end()
            continue
        ended = match.end()
        kind = "is so"
        if LAST.search(before) or LAST_OF.match(after) or EARLIER.search(before):
            kind = "ends"
        elif FIRST.search(before) or FIRST_OF.match(after):
            kind = "begins"
        elif TURN.search(before) or EVENT.match(after):
            kind = "turns"
        elif _is_still(shown, match.start()):
            kind = "still"
        if joined and kind == "is so" and said[-1].package == package:
            said[-1] = Said(said[-1].position, package, (*said[-1].versions, match["version"]), kind)
        else:
            said.append(Said(match.start(), package, (match["version"],), kind))
    return said


def _is_still(shown: str, position: int) -> bool:
    """Whether a clause says that a version is like others: "still there on 2.21"."""
    breaks = [0, *(match.end() for match in CLAUSE.finditer(shown)), len(shown)]
    start, end = max(one for one in breaks if one <= position), min(one for one in breaks if one > position)
    return bool(STILL.search(shown, start, end))


def _package(sentence: str, version: re.Match[str], versions: dict[str, list[str]]) -> str:
    """Whose version it is: that of the product named right before, or of the standalone Keras named last; else TensorFlow's."""
    if version["version"].startswith("3."):
        return "keras"
    mentions = list(MENTION.finditer(sentence[: version.start()]))
    if mentions:
        last = mentions[-1]
        package = PRODUCTS[last["product"].lower()]
        if DIRECT.fullmatch(sentence, last.end(), version.start()):
            return package
        alone = last["product"] != "Keras" or re.search(r"[Ss]tandalone $", sentence[: last.start()])
        if alone and version["version"] in versions[package]:
            return package
    return "tf"


def minor(version: str) -> str:
    release = Version(version)
    return f"{release.major}.{release.minor}"
