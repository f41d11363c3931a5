"""Parses the marks above a fence: claims, first versions, runtimes, and options."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from gate.diagnostics import GateError
from gate.reading.roster import Roster

MARKS = (
    'pytest.mark.claim("…", …), pytest.mark.since("…", release="…"), pytest.mark.runtimes("…"), pytest.mark.machine("…"), '
    'pytest.mark.home("…"), pytest.mark.means("…"), pytest.mark.replaces("…"), pytest.mark.irreplaceable("…"), '
    'pytest.mark.receives("…", on="…"), '
    "pytest.mark.varies or pytest.mark.cold"
)
# The keywords that claim another ending than success, and the outcomes they mean.
ENDINGS = {"raises": "raised", "exits": "exited", "times_out": "timeout", "crashes": "crashed"}
KEYWORDS = {**ENDINGS, "prints": "ran", "warns": "ran", "supports": "", "refutes": ""}
SIDES = ("supports", "refutes")
STATEMENT_IDS = re.compile(r"\w+(?:[,\s]+\w+)*")
# How many consecutive characters (not counting spaces) a text with `…` must contain. More than nine in ten such pieces of the
# recorded output occur in at most 1% of the other programs' outputs. Of pieces with four characters, only half do.
LEAST = 10
# `ValueError:` or `WARNING:absl:`, which are not part of the message.
TYPE = re.compile(r"^…?\s*[\w.]+\s*(?=…)|(?:^|…)\s*(?:[\w.]+:)+")


@dataclass(frozen=True)
class Claim:
    """One `pytest.mark.claim(selector, …)` above a fence."""

    where: str  # page and line
    selector: str
    runtimes: tuple[str, ...]
    raises: str | None = None
    exits: str | None = None
    times_out: str | None = None
    crashes: str | None = None
    prints: str | None = None
    warns: str | None = None
    supports: str | None = None  # ids of statements under docs/what-the-web-says/
    refutes: str | None = None

    @property
    def ending(self) -> tuple[str, str] | None:
        """The claimed outcome and its text, or None if the program is claimed to run."""
        return next(((kind, getattr(self, key)) for key, kind in ENDINGS.items() if getattr(self, key)), None)


@dataclass(frozen=True)
class Since:
    """One `pytest.mark.since("tf2.13", release="tensorflow-cpu 2.13.0")`: the release that introduced the behavior."""

    where: str
    runtime: str
    package: str
    release: str


@dataclass(frozen=True)
class DeclaredHome:
    """`pytest.mark.home("tf<2")`, or the same in a page's front matter: where a program does what its author meant."""

    where: str
    runtimes: tuple[str, ...]
    of_page: bool


@dataclass(frozen=True)
class Means:
    """`pytest.mark.means("topic/that.py")`: what the author of the program below meant is what that program does at home."""

    where: str
    snippet: str


@dataclass(frozen=True)
class Replaces:
    """`pytest.mark.replaces("topic/old.py", on="tf>=2.16")`: the program below prints what the old one prints at home."""

    where: str
    old: str
    on: tuple[str, ...]  # empty: wherever the new program runs


@dataclass(frozen=True)
class Receives:
    """`pytest.mark.receives("topic/save.py", on="tf<2")`: the program below runs among the files that the other leaves there."""

    where: str
    sender: str
    on: tuple[str, ...]


@dataclass(frozen=True)
class Mark:
    """One parsed mark."""

    where: str
    name: str
    selector: str  # its positional argument; empty if it takes none
    keywords: dict[str, str]


def parse_mark(text: str, where: str) -> Mark:
    """Parses `pytest.mark.name("…", key="…")` without evaluating it."""
    try:
        node = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError) as error:  # ValueError: a null byte
        raise GateError(where, f"this mark is not valid Python: {error}", f"write {MARKS}") from error
    call = node if isinstance(node, ast.Call) else ast.Call(node, [], [])
    name = ast.unparse(call.func).removeprefix("pytest.mark.")
    try:
        arguments = [ast.literal_eval(argument) for argument in call.args]
        keywords = {keyword.arg or "**": ast.literal_eval(keyword.value) for keyword in call.keywords}
    except ValueError as error:
        raise GateError(where, f"a mark takes string literals only: {text.strip()}", f"write {MARKS}") from error
    known = {
        "claim": (1, KEYWORDS),
        "since": (1, {"release": ""}),
        "runtimes": (1, {}),
        "machine": (1, {}),
        "cold": (0, {}),
        "home": (1, {}),
        "replaces": (1, {"on": ""}),
        "irreplaceable": (1, {}),
        "means": (1, {}),
        "receives": (1, {"on": ""}),
        "varies": (0, {}),
    }
    if name not in known:
        raise GateError(where, f'unknown mark "{name}"', f"write {MARKS}")
    count, allowed = known[name]
    named = [keyword.arg or "**" for keyword in call.keywords]
    if duplicate := next((key for key in named if named.count(key) > 1), None):
        raise GateError(where, f"pytest.mark.{name} has {duplicate}= twice", "write one mark for each, or remove one")
    wrong = [key for key in named if key not in allowed]
    if len(arguments) != count or wrong or not all(isinstance(v, str) for v in [*arguments, *keywords.values()]):
        what = (
            f"has no keyword {', '.join(wrong)}" if wrong else f"takes {count} positional arguments, and strings only"
        )
        raise GateError(where, f"pytest.mark.{name} {what}", f"its keywords: {', '.join(allowed) or 'none'}")
    return Mark(where, name, arguments[0] if arguments else "", keywords)


def claim_of(mark: Mark, roster: Roster) -> Claim:
    runtimes = tuple(runtime.id for runtime in roster.select(mark.selector, mark.where))
    empty = [key for key, text in mark.keywords.items() if not text.replace("…", "").strip()]
    if empty or not mark.keywords:
        raise GateError(mark.where, "the claim expects nothing", f"add text for one of {', '.join(KEYWORDS)}")
    endings = [f"{key}=" for key in ENDINGS if key in mark.keywords]
    if len(endings) > 1:
        what = f"the claim has two endings, {' and '.join(endings)}"
        raise GateError(mark.where, what, "a program ends once: keep one of them, or write one claim for each")
    for key, text in mark.keywords.items():
        if key in SIDES and not STATEMENT_IDS.fullmatch(text.strip()):
            raise GateError(mark.where, f'{key}="{text}" names no statement', f'write a statement id, as in {key}="A4"')
        if key not in SIDES and (vague := _vague_part(key, text)):
            remedy = f"next to …, write at least {LEAST} consecutive characters, not counting the error type"
            raise GateError(mark.where, f'the claim is too vague to fail: {key}="{vague}"', remedy)
    return Claim(mark.where, mark.selector, runtimes, **mark.keywords)


def _vague_part(key: str, text: str) -> str | None:
    """An output line or a message that `…` makes match nearly anything. A line of output may be `…` alone."""
    for part in text.strip("\n").splitlines() if key == "prints" else [text]:
        pieces = (part if key == "prints" else TYPE.sub("…", part)).split("…")
        if "…" in part and part.strip() != "…" and max(len("".join(piece.split())) for piece in pieces) < LEAST:
            return part
    return None


def since_of(mark: Mark, roster: Roster) -> Since:
    package, _, release = mark.keywords.get("release", "").partition(" ")
    if mark.selector not in roster or not release:
        wanted = 'pytest.mark.since("tf2.13", release="tensorflow-cpu 2.13.0")'
        raise GateError(mark.where, "the since mark needs a runtime and a release", f"write {wanted}")
    return Since(mark.where, mark.selector, package, release)
