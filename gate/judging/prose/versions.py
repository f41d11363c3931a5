"""Checks the versions in guides' sentences against the recorded behavior of the programs beside them.

"Since TensorFlow 2.16" is valid only if some behavior starts at that version, "up to 2.15" if it ends there, "2.12 to 2.15" if
it starts and ends there, and "on 2.13" if that version differs from its neighbors. A sentence is about the programs next to it,
those that it links to, and the public names in code style in it. Facts that no run can show, such as report dates, need a link
to their source.
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
from gate.judging.public_names import Names, public_names
from gate.reading.blocks import Block
from gate.reading.error_pages import is_error_page
from gate.reading.page import SPAN, Page
from gate.reading.project import Project
from gate.reading.prose import Line, Prose, Sentence
from gate.reading.sections import extent
from gate.reading.story import blocks_told_on

PACKAGES = ("tf", "keras", "tf-keras")
PRODUCTS = {"tensorflow": "tf", "tf": "tf", "tf.keras": "tf", "keras": "keras", "tf_keras": "tf-keras"}
PRODUCT = r"\b(?:TensorFlow|TF|tf\.keras|tf_keras|(?<!tf\.)(?<!legacy )(?<!Legacy )[Kk]eras)\b(?!\.\w)"
NUMBER = r"(?<![\w./-])(?<!Python )(?P<version>[123]\.\d{1,2})(?P<patch>\.\d+)?\b(?!\.?[\w-])"
VERSION = re.compile(NUMBER)
MENTION = re.compile(rf"`?(?P<product>{PRODUCT})`?(?! [123]\b(?!\.| and))")
UNSEEN = re.compile(r"\]\([^)]*\)|\{[^}]*\}")  # link targets and attributes
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
MINORS = {"1": 15, "2": 25, "3": 25}  # the highest minor version, by major version; 2.99 is not a version
LASTS = {
    "tf": ("2.15",),
    "keras": ("2.3", "2.15"),
}  # the last with Keras 2; the last standalone Keras with its own code
FIRSTS = {"tf": ("2.0", "2.16"), "keras": ("2.0", "2.4", "3.4")}  # the first of TensorFlow 2, and of each Keras
CHOSEN_BY_OTHERS = ("keras",)  # by the TensorFlow that a block selects: where its Keras begins and ends shows nothing
MAX_LINES = 20  # of an output that are compared
MAX_PATHS = 20  # that a bare name may stand for; names such as `name` have more


class Range(NamedTuple):
    """Consecutive versions with the same behavior."""

    package: str
    versions: tuple[str, ...]
    from_start: bool = True  # includes the oldest version in scope
    to_end: bool = True  # includes the newest


class Behavior(NamedTuple):
    """The version ranges of everything that one program does, or in which one name exists."""

    ranges: frozenset[Range]
    starts: frozenset[tuple[str, str]] = frozenset()  # bisected: package and version


@dataclass(frozen=True)
class Mention:
    """What a sentence says about one version, several ("2.0 and 2.1"), or a range."""

    position: int
    package: str
    versions: tuple[str, ...]  # minor versions
    kind: str  # "starts" (and continues), "ends", "spans", "boundary", "changes", "still", or "only"

    def __str__(self) -> str:
        words = {
            "starts": "starts at",
            "boundary": "starts at",
            "ends": "ends at",
            "spans": "starts and ends at",
            "changes": "changes between",
            "only": "is specific to",
        }
        return f"{words.get(self.kind, 'occurs on')} {' and '.join(self.versions)}"


class VersionEvidence:
    """What the records of a project show about versions."""

    def __init__(self, project: Project) -> None:
        self.project = project
        runtimes = project.roster.values()
        self.native = {runtime.id for runtime in runtimes if runtime.env.get("TF_USE_LEGACY_KERAS") != "1"}
        self._programs: dict[Block, Behavior] = {}
        self._names: dict[str, list[Behavior]] = {}

    @cached_property
    def versions(self) -> dict[str, list[str]]:
        """The minor versions of each package in the roster, oldest first."""
        found = {}
        for package in PACKAGES:
            locked = (runtime.version(package) for runtime in self.project.roster.values())
            found[package] = sorted({minor(version) for version in locked if version}, key=Version)
        return found

    def of_program(self, block: Block) -> Behavior:
        """Ranges of its claims, of the runtimes without a claim, and of equal endings and output lines."""
        if block not in self._programs:
            scope = set(block.runtimes)
            claimed = [scope.intersection(claim.runtimes) for claim in block.claims]
            recorded = evidence.read(self.project.root, block.snippet)
            ended = {name: one for name, one in recorded.outcomes.items() if name in scope} if recorded else {}
            failed = {name for name, outcome in ended.items() if outcome.outcome != "ran"}
            warned = {name for name, outcome in ended.items() if outcome.warnings} - failed
            alike: dict[str, set[str]] = defaultdict(set)
            for name, outcome in ended.items():
                for line in outcome.stdout.splitlines()[:MAX_LINES]:
                    alike[line].add(name)
                if outcome.error:
                    alike[outcome.error.partition(":")[0]].add(name)
            ran = scope - failed
            groups = [*alike.values(), *claimed, scope.difference(*claimed), failed, warned, ran, ran - warned]
            since = [block.since] if block.since else []
            begins = {("keras" if one.package == "keras" else "tf", minor(one.release)) for one in since}
            self._programs[block] = Behavior(self._ranges(groups, block.runtimes), frozenset(begins))
        return self._programs[block]

    def of_name(self, name: str) -> list[Behavior]:
        """The ranges in which a public name exists or is missing, for each path that it may stand for."""
        if name not in self._names:
            self._names[name] = [self._of_path(path) for path in self._paths_of(name)]
        return self._names[name]

    def where(self, name: str) -> tuple[set[str], set[str]]:
        """The runtimes that have a public name at some path, and those that have it at no path."""
        there, asked = set(), set()
        for path in self._paths_of(name):
            there |= self._public.there[path]
            asked |= set(self._public.asked[self._public.family(path)])
        return there, asked - there

    def _paths_of(self, name: str) -> list[str]:
        """The paths that a name may stand for; none if there are too many."""
        paths = [path for path in self._paths.get(name.rpartition(".")[2], ()) if f".{path}".endswith(f".{name}")]
        return paths if len(paths) <= MAX_PATHS else []

    def runtimes(self, mention: Mention) -> set[str]:
        """The runtimes that a mention is about."""
        known = self.versions[mention.package]
        if not set(mention.versions) <= set(known):
            return set()
        first, last = known.index(mention.versions[0]), known.index(mention.versions[-1])
        versions = {"starts": known[first:], "ends": known[: last + 1], "spans": known[first : last + 1]}.get(
            mention.kind, mention.versions
        )
        locked = {name: self.project.roster[name].version(mention.package) for name in self.native}
        return {name for name, version in locked.items() if version and minor(version) in versions}

    def of_major(self, product: str, major: str) -> set[str]:
        """All runtimes of, for example, TensorFlow 2."""
        package = "tf" if product == "TensorFlow" else "keras"
        locked = {name: self.project.roster[name].version(package) for name in self.native}
        return {name for name, version in locked.items() if version and version.startswith(f"{major}.")}

    def _of_path(self, path: str) -> Behavior:
        asked = tuple(self._public.asked[self._public.family(path)])
        there = self._public.there[path].intersection(asked)
        return Behavior(self._ranges([there, set(asked) - there], asked))

    @cached_property
    def _public(self) -> Names:
        return public_names(self.project)

    @cached_property
    def _paths(self) -> dict[str, list[str]]:
        found = defaultdict(list)
        for path in self._public.there:
            found[path.rpartition(".")[2]].append(path)
        return found

    def _ranges(self, groups: Iterable[set[str]], scope: tuple[str, ...]) -> frozenset[Range]:
        found: set[Range] = set()
        for runtimes in groups:
            for among in (scope, tuple(name for name in scope if name in self.native)):
                found |= version_ranges(self.project, frozenset(runtimes.intersection(among)), among)
        return frozenset(found)

    def holds(self, mention: Mention, behaviors: list[Behavior], others: Iterable[str] = ()) -> bool:
        """Whether a behavior confirms the mention. It may also end beside one of `others`, the versions mentioned nearby."""
        return any(self._holds(mention, behavior, set(others)) for behavior in behaviors)

    def _holds(self, mention: Mention, behavior: Behavior, others: set[str]) -> bool:
        ranges = [one for one in behavior.ranges if one.package == mention.package]
        versions, first, last = mention.versions, mention.versions[0], mention.versions[-1]
        starts, ends = {one.versions[0] for one in ranges}, {one.versions[-1] for one in ranges}
        match mention.kind:
            case "spans":
                return versions in {(one.versions[0], one.versions[-1]) for one in ranges}
            case "starts":
                continuing = {
                    one.versions[0]
                    for one in ranges
                    if one.to_end or one.versions[-1] in LASTS.get(one.package, ()) or self._beside(one, 1) in others
                    if not (one.from_start and one.package in CHOSEN_BY_OTHERS)
                }
                return first in continuing or (mention.package, first) in behavior.starts
            case "ends":
                return last in {
                    one.versions[-1]
                    for one in ranges
                    if one.from_start
                    or one.versions[0] in FIRSTS.get(one.package, ())
                    or self._beside(one, -1) in others
                    if not (one.to_end and one.package in CHOSEN_BY_OTHERS)
                }
            case "still":
                return any(first in one.versions for one in ranges)
            case "changes":
                return first in ends and last in starts
            case "boundary":
                return first in starts or (mention.package, first) in behavior.starts
        return versions == tuple(sorted(set(versions), key=Version)) and _made_of(versions, ranges)

    def _beside(self, one: Range, step: int) -> str:
        """The version after a range in the roster, or before it."""
        known = self.versions[one.package]
        place = known.index(one.versions[-1 if step == 1 else 0]) + step
        return known[place] if 0 <= place < len(known) else ""

    def is_extent(self, mention: Mention, runtimes: tuple[str, ...]) -> bool:
        """Whether these are the oldest and newest versions of the runtimes."""
        locked = [version for name in runtimes if (version := self.project.roster[name].version(mention.package))]
        ordered = sorted({minor(version) for version in locked}, key=Version)
        if not ordered:
            return False
        at = {"spans": (ordered[0], ordered[-1]), "starts": (ordered[0],), "ends": (ordered[-1],)}
        return at.get(mention.kind) == mention.versions

    @cached_property
    def releases(self) -> set[str]:
        """All locked and bisected releases."""
        locked = {version for runtime in self.project.roster.values() for version in runtime.packages.values()}
        return locked | {block.since.release for block in self.project.blocks if block.since}

    def are_neighbors(self, package: str, before: str, after: str) -> bool:
        known = self.versions[package]
        return before in known and after in known and known.index(before) + 1 == known.index(after)


def _made_of(versions: tuple[str, ...], ranges: list[Range]) -> bool:
    """Whether the versions consist of consecutive whole ranges."""
    starts = [one.versions for one in ranges if versions[: len(one.versions)] == one.versions]
    return not versions or any(_made_of(versions[len(start) :], ranges) for start in starts)


@cache
def version_ranges(project: Project, runtimes: frozenset[str], scope: tuple[str, ...]) -> set[Range]:
    """The ranges of consecutive versions, among those in `scope`, that a set of runtimes has."""
    found = set()
    for package in PACKAGES:
        versions = {name: Version(version) for name in scope if (version := project.roster[name].version(package))}
        inside = {versions[name] for name in runtimes if name in versions}
        among = list(dict.fromkeys(minor(str(version)) for version in sorted(versions.values())))
        for is_inside, row in groupby(sorted(set(versions.values())), inside.__contains__):
            if is_inside:
                names = tuple(dict.fromkeys(minor(str(version)) for version in row))
                found.add(Range(package, names, names[0] == among[0], names[-1] == among[-1]))
    return found


@cache
def version_evidence(project: Project) -> VersionEvidence:
    return VersionEvidence(project)


def versions_match_behavior(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Every version in a guide's sentence is one where behavior beside the sentence starts, ends, or differs."""
    records = version_evidence(project)
    near: dict[int, list[Mention]] = defaultdict(list)
    mentioned = [(sentence, mentions_in(sentence.text, records.versions)) for sentence in prose.sentences]
    for sentence, mentions in mentioned:
        near[sentence.first] += mentions
    for sentence, mentions in mentioned:
        behaviors = _behaviors_for(records, prose, sentence) if mentions else []
        nearby = {version for one in near[sentence.first] for version in one.versions}
        for place, one in enumerate(mentions):
            others = mentions[:place] + mentions[place + 1 :]
            if (
                records.holds(one, behaviors, nearby - set(one.versions))
                or _is_contrast(records, one, others, behaviors)
                or _has_source_link(sentence, one)
            ):
                continue
            what = f"no behavior of the programs beside this sentence {one}"
            remedy = "add a claim to a program beside it, name versions that the claims cover, or link to a source"
            yield Diagnostic(sentence.where_of(one.position), what, remedy)


def descriptions_match_behavior(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """The versions in a guide's title and description are those of its runtimes, or a behavior starts or ends there."""
    records = version_evidence(project)
    blocks = blocks_told_on(project, prose.source)
    extents = [tuple({name for block in blocks for name in block.runtimes})]
    if front := prose.front.get("runtimes"):
        extents.append(tuple(one.id for one in project.roster.select(front.text, front.where)))
    tables = {row.snippet for table in prose.tables for row in table}
    shown = {block.snippet for block in blocks} if is_error_page(prose.page) else tables
    behaviors = [records.of_program(block) for block in blocks if block.snippet in shown]
    for key in ("title", "description"):
        line = prose.front.get(key)
        if line is None:
            continue
        for mention in mentions_in(line.text, records.versions):
            is_extent = any(records.is_extent(mention, runtimes) for runtimes in extents)
            if not is_extent and not records.holds(mention, behaviors):
                what = f"no behavior of the programs on this page {mention}"
                yield Diagnostic(line.where, what, "name the versions that the page's programs run on")
        for count in re.finditer(r"\b(?P<count>\d+) (?:pairs|versions|runtimes)\b", line.text):
            if int(count["count"]) not in {len(runtimes) for runtimes in extents}:
                right = " or ".join(sorted({str(len(runtimes)) for runtimes in extents}))
                yield Diagnostic(line.where, f"this page does not cover {count[0]}", f"correct the number to {right}")


def releases_are_locked(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A full release number in a guide's sentence is locked, bisected, or has a link to a source."""
    records = version_evidence(project)
    for sentence in prose.sentences:
        shown = UNSEEN.sub(_hide, SPAN.sub(_hide, sentence.text))
        for match in VERSION.finditer(shown):
            named = Mention(match.start(), "", (match[0],), "only")
            if match["patch"] and match[0] not in records.releases and not _has_source_link(sentence, named):
                remedy = "name the release in the lock file, or link to a source"
                yield Diagnostic(sentence.where_of(match.start()), f"no runtime has release {match[0]}", remedy)


def _is_contrast(records: VersionEvidence, one: Mention, others: list[Mention], behaviors: list[Behavior]) -> bool:
    """Whether a behavior changes between one mention and another: "1.12 does not have it, 1.13 does"."""
    if one.kind != "only" or not all(records.are_neighbors(one.package, *pair) for pair in pairwise(one.versions)):
        return False
    return any(
        (
            records.are_neighbors(one.package, one.versions[-1], other.versions[0])
            and records.holds(_as(one, "ends"), behaviors, other.versions)
        )
        or (
            records.are_neighbors(one.package, other.versions[-1], one.versions[0])
            and records.holds(_as(one, "starts"), behaviors, other.versions)
        )
        for other in others
    )


def _as(mention: Mention, kind: str) -> Mention:
    return Mention(mention.position, mention.package, mention.versions[-1 if kind == "ends" else 0 :][:1], kind)


def _has_source_link(sentence: Sentence, mention: Mention) -> bool:
    """Whether the clause that names the version has an external link."""
    start, end = _clause(UNSEEN.sub(_hide, sentence.text), mention.position)
    return any(link.start() < end and start < link.end("text") + 1 for link in OUTSIDE.finditer(sentence.text))


def _hide(match: re.Match[str]) -> str:
    return "\0" * len(match[0])


def _behaviors_for(records: VersionEvidence, prose: Prose, sentence: Sentence) -> list[Behavior]:
    """The behavior of the programs and names that a sentence is about."""
    blocks = programs_beside(blocks_told_on(records.project, prose.source), prose, sentence)
    led_to = linked_programs(records.project, prose, sentence)
    found = [records.of_program(block) for block in [*blocks, *led_to]]
    for span in SPAN.finditer(sentence.text):
        for name in re.findall(r"[A-Za-z_][\w.]*\w", span["text"]):
            found += records.of_name(name)
    return found


def programs_beside(blocks: list[Block], prose: Prose, sentence: Line) -> list[Block]:
    """The programs next to a sentence in its section, or those of the smallest enclosing section that has any."""
    start, end = prose.section(sentence.number)
    inside = [block for block in blocks if start < block.line < end]
    before = _adjacent([block for block in reversed(inside) if block.line < sentence.number], prose)
    after = _adjacent([block for block in inside if block.line > sentence.number], prose)
    if after and isinstance(sentence, Sentence) and sentence.is_last and sentence.text.rstrip().endswith(":"):
        return after
    if before or after:
        return before + after
    if snippets := {row.snippet for table in prose.tables for row in table if start < row.number < end}:
        return [block for block in blocks if block.snippet in snippets]
    for start, end in prose.sections_around(sentence.number):
        if found := [block for block in blocks if start < block.line < end]:
            return found
    return blocks


def _adjacent(blocks: list[Block], prose: Prose) -> list[Block]:
    """The first program and those that follow it without prose in between."""
    for place, pair in enumerate(pairwise(blocks), 1):
        low, high = sorted(block.line for block in pair)
        if any(low < line.number < high for line in prose.lines):
            return blocks[:place]
    return blocks


def linked_programs(project: Project, prose: Prose, sentence: Sentence) -> list[Block]:
    """The programs in the sections that a sentence links to."""
    found = []
    for link in INSIDE.finditer(sentence.text):
        page: Page | None = prose.source
        if link["page"]:
            path = project.root / normpath(PurePosixPath(prose.page).parent / link["page"])
            page = project.page(path) if path.exists() else None
        if page and not link["anchor"] and is_error_page(page.name):
            found += project.blocks_on(page.name)
        elif page and link["anchor"] and (lines := extent(page, link["anchor"])):
            found += [block for block in blocks_told_on(project, page) if lines[0] < block.line < lines[1]]
    return found


def mentions_in(sentence: str, versions: dict[str, list[str]]) -> list[Mention]:
    """Parses the versions that a sentence mentions."""
    sentence = UNSEEN.sub(_hide, sentence)
    shown = SPAN.sub(_hide, sentence)
    found = [match for match in VERSION.finditer(shown) if int(match["version"][2:]) <= MINORS[match["version"][0]]]
    mentions: list[Mention] = []
    ended = 0
    for place, match in enumerate(found):
        if match.start() < ended:
            continue
        package = _package(sentence, match, versions)
        if (
            mentions
            and JOINED.fullmatch(shown, ended, match.start())
            and match["version"] in versions[mentions[-1].package]
        ):
            package = mentions[-1].package  # "Keras 2.2 and 2.3"
        before, after = sentence[: match.start()], shown[match.end() :]
        following = found[place + 1] if place + 1 < len(found) else None
        joined = mentions and mentions[-1].kind == "only" and JOINED.fullmatch(sentence, ended, match.start())
        if following and TO.fullmatch(sentence, match.end(), following.start()):
            package = _package(sentence, following, versions) if following["version"][0] == "3" else package
            mentions.append(Mention(match.start(), package, (match["version"], following["version"]), "spans"))
            ended = following.end()
            continue
        if following and BETWEEN.search(before) and JOINED.fullmatch(sentence, match.end(), following.start()):
            mentions.append(Mention(match.start(), package, (match["version"], following["version"]), "changes"))
            ended = following.end()
            continue
        ended = match.end()
        kind = "only"
        if LAST.search(before) or LAST_OF.match(after) or EARLIER.search(before):
            kind = "ends"
        elif FIRST.search(before) or FIRST_OF.match(after):
            kind = "starts"
        elif TURN.search(before) or EVENT.match(after):
            kind = "boundary"
        elif STILL.search(shown, *_clause(shown, match.start())):
            kind = "still"
        if joined and kind == "only" and mentions[-1].package == package:
            mentions[-1] = Mention(mentions[-1].position, package, (*mentions[-1].versions, match["version"]), kind)
        else:
            mentions.append(Mention(match.start(), package, (match["version"],), kind))
    return mentions


def _clause(text: str, position: int) -> tuple[int, int]:
    """Where the clause around a position starts and ends."""
    breaks = [0, *(match.end() for match in CLAUSE.finditer(text)), len(text)]
    return max(one for one in breaks if one <= position), min(one for one in breaks if one > position)


def _package(sentence: str, version: re.Match[str], versions: dict[str, list[str]]) -> str:
    """The package of the product named right before the version, or of standalone Keras named earlier; else TensorFlow."""
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
