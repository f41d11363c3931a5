"""What a page says happens to a program: the marks above its fence, parsed."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from gate.diagnostics import GateError
from gate.reading.roster import Roster

MARKS = (
    'pytest.mark.claim("…", …), pytest.mark.since("…", release="…"), pytest.mark.runtimes("…"), pytest.mark.machine("…"), '
    'pytest.mark.home("…"), pytest.mark.replaces("…"), pytest.mark.irreplaceable("…"), pytest.mark.varies or pytest.mark.cold'
)
# How a claim says that a program does not simply run, and the outcome that it then has.
ENDINGS = {"raises": "raised", "exits": "exited", "times_out": "timeout", "crashes": "crashed"}
KEYWORDS = {**ENDINGS, "prints": "ran", "warns": "ran", "supports": "", "refutes": ""}
SIDES = ("supports", "refutes")
NAMES = re.compile(r"\w+(?:[,\s]+\w+)*")  # of statements
# So many characters, spaces aside, must stand together beside `…`: of such pieces of recorded output, more than nine in ten
# occur in no more than one in a hundred of the other programs' outputs. Of pieces with four characters it is every other.
LEAST = 10
# `ValueError:`, `WARNING:absl:`; no word of a message.
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
    supports: str | None = None  # a statement on the page of verdicts that this claim bears out …
    refutes: str | None = None  # … or shows to be wrong

    @property
    def ending(self) -> tuple[str, str] | None:
        """The claimed outcome and its text, or None when the program is claimed to run."""
        return next(((kind, getattr(self, key)) for key, kind in ENDINGS.items() if getattr(self, key)), None)


@dataclass(frozen=True)
class Since:
    """One `pytest.mark.since("tf2.13", release="tensorflow-cpu 2.13.0")`: what is claimed there came with this release."""

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
class Replaces:
    """`pytest.mark.replaces("topic/old.py", on="tf>=2.16")`: the program below prints what the old one prints at home."""

    where: str
    old: str
    on: tuple[str, ...]  # empty: wherever the new program runs


@dataclass(frozen=True)
class Mark:
    """A parsed comment: its name, its first argument and its keywords."""

    where: str
    name: str
    selector: str  # empty, if it takes none
    keywords: dict[str, str]


def parse_mark(text: str, where: str) -> Mark:
    """Reads `pytest.mark.name("…", key="…")` without evaluating it."""
    try:
        node = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError) as error:  # ValueError: a null byte
        raise GateError(where, f"this mark is not Python: {error}", f"write {MARKS}") from error
    call = node if isinstance(node, ast.Call) else ast.Call(node, [], [])
    name = ast.unparse(call.func).removeprefix("pytest.mark.")
    try:
        arguments = [ast.literal_eval(argument) for argument in call.args]
        keywords = {keyword.arg or "**": ast.literal_eval(keyword.value) for keyword in call.keywords}
    except ValueError as error:
        raise GateError(where, f"a mark takes plain strings: {text.strip()}", f"write {MARKS}") from error
    known = {
        "claim": (1, KEYWORDS),
        "since": (1, {"release": ""}),
        "runtimes": (1, {}),
        "machine": (1, {}),
        "cold": (0, {}),
        "home": (1, {}),
        "replaces": (1, {"on": ""}),
        "irreplaceable": (1, {}),
        "varies": (0, {}),
    }
    if name not in known:
        raise GateError(where, f'there is no mark "{name}"', f"write {MARKS}")
    count, allowed = known[name]
    named = [keyword.arg or "**" for keyword in call.keywords]
    if twice := next((key for key in named if named.count(key) > 1), None):
        raise GateError(where, f"pytest.mark.{name} says {twice}= twice", "write a mark for each, or keep one")
    wrong = [key for key in named if key not in allowed]
    if len(arguments) != count or wrong or not all(isinstance(v, str) for v in [*arguments, *keywords.values()]):
        what = f"does not know {', '.join(wrong)}" if wrong else f"takes {count} selector and strings"
        raise GateError(where, f"pytest.mark.{name} {what}", f"it knows {', '.join(allowed) or 'no keywords'}")
    return Mark(where, name, arguments[0] if arguments else "", keywords)


def claim_of(mark: Mark, roster: Roster) -> Claim:
    runtimes = tuple(runtime.id for runtime in roster.select(mark.selector, mark.where))
    empty = [key for key, text in mark.keywords.items() if not text.replace("…", "").strip()]
    if empty or not mark.keywords:
        raise GateError(mark.where, "a claim without an expectation", f"give it words for one of {', '.join(KEYWORDS)}")
    endings = [f"{key}=" for key in ENDINGS if key in mark.keywords]
    if len(endings) > 1:
        what = f"a claim with two endings, {' and '.join(endings)}"
        raise GateError(mark.where, what, "a program ends once: keep one of them, or write a claim for each")
    for key, text in mark.keywords.items():
        if key in SIDES and not NAMES.fullmatch(text.strip()):
            raise GateError(mark.where, f'{key}="{text}" names no statement', f'write it like {key}="A4"')
        if key not in SIDES and (vague := _vague(key, text)):
            remedy = f"beside each …, keep at least {LEAST} characters that stand together, an error's type aside"
            raise GateError(mark.where, f'a claim that is too vague to fail: {key}="{vague}"', remedy)
    return Claim(mark.where, mark.selector, runtimes, **mark.keywords)


def _vague(key: str, text: str) -> str | None:
    """What nearly anything would satisfy: a line of an output, or a whole message, of which `…` leaves next to nothing.

    A line that is `…` alone stands for a line, whichever it is.
    """
    for part in text.strip("\n").splitlines() if key == "prints" else [text]:
        pieces = (part if key == "prints" else TYPE.sub("…", part)).split("…")
        if "…" in part and part.strip() != "…" and max(len("".join(piece.split())) for piece in pieces) < LEAST:
            return part
    return None


def since_of(mark: Mark, roster: Roster) -> Since:
    package, _, release = mark.keywords.get("release", "").partition(" ")
    if mark.selector not in roster or not release:
        wanted = 'pytest.mark.since("tf2.13", release="tensorflow-cpu 2.13.0")'
        raise GateError(mark.where, "a since mark without a runtime and a release", f"write {wanted}")
    return Since(mark.where, mark.selector, package, release)
