"""What a page says happens to a snippet, and whether that is what happened."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass

from gate.outcome import Outcome
from gate.problem import GateError, Problem
from gate.runtimes import Roster

MARKS = (
    'pytest.mark.claim("…", …), pytest.mark.since("…", release="…"), pytest.mark.runtimes("…"), pytest.mark.machine("…") '
    "or pytest.mark.cold"
)
# How a claim says that a program does not simply run, and the outcome that it then has.
ENDINGS = {"raises": "raised", "exits": "exited", "times_out": "timeout", "crashes": "crashed"}
KEYWORDS = {**ENDINGS, "prints": "ran", "warns": "ran", "supports": "", "refutes": ""}
SIDES = ("supports", "refutes")
NAMES = re.compile(r"\w+(?:[,\s]+\w+)*")  # of statements
# So many characters, spaces aside, must stand together beside `…`: of such pieces of recorded output, more than nine in ten
# occur in no more than one in a hundred of the other programs' outputs. Of pieces with four characters it is every other.
LEAST = 10
LINE_ENDS = re.compile("[\x85\u2028\u2029]")  # that JSON leaves as they are
TYPE = re.compile(
    r"^…?\s*[\w.]+\s*(?=…)|(?:^|…)\s*(?:[\w.]+:)+"
)  # `ValueError:`, `WARNING:absl:`; no word of a message


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
class Mark:
    """A parsed comment: its name, its first argument and its keywords."""

    where: str
    name: str
    selector: str | None
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
        keywords = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
    except ValueError as error:
        raise GateError(where, f"a mark takes plain strings: {text.strip()}", f"write {MARKS}") from error
    known = {
        "claim": (1, KEYWORDS),
        "since": (1, {"release": ""}),
        "runtimes": (1, {}),
        "machine": (1, {}),
        "cold": (0, {}),
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
    return Mark(where, name, arguments[0] if arguments else None, keywords)


def claim_of(mark: Mark, roster: Roster) -> Claim:
    runtimes = tuple(runtime.id for runtime in roster.select(mark.selector, mark.where))
    empty = [key for key, text in mark.keywords.items() if not text.replace("…", "").strip()]
    if empty or not mark.keywords:
        raise GateError(mark.where, "a claim that claims nothing", f"give it words for one of {', '.join(KEYWORDS)}")
    endings = [f"{key}=" for key in ENDINGS if key in mark.keywords]
    if len(endings) > 1:
        what = f"a claim with two endings, {' and '.join(endings)}"
        raise GateError(mark.where, what, "a program ends once: keep one of them, or write a claim for each")
    for key, text in mark.keywords.items():
        if key in SIDES and not NAMES.fullmatch(text.strip()):
            raise GateError(mark.where, f'{key}="{text}" names no statement', f'write it like {key}="A4"')
        if key not in SIDES and (vague := _vague(key, text)):
            remedy = f"beside each …, keep at least {LEAST} characters that stand together, an error's type aside"
            raise GateError(mark.where, f'a claim that says too little to be wrong: {key}="{vague}"', remedy)
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
        raise GateError(mark.where, "a first version that names no runtime and release", f"write {wanted}")
    return Since(mark.where, mark.selector, package, release)


def matches(claimed: str, happened: str) -> bool:
    """Equality, with `…` for any text."""
    pattern = ".*".join(re.escape(part) for part in claimed.strip().split("…"))
    return re.fullmatch(pattern, happened.strip(), re.DOTALL) is not None


def prints(claimed: str, stdout: str) -> bool:
    """Whether the claimed lines stand in the output, whole and in a row."""
    lines, wanted = stdout.splitlines(), claimed.strip("\n").splitlines()
    starts = range(len(lines) - len(wanted) + 1)
    return any(all(matches(*pair) for pair in zip(wanted, lines[start:], strict=False)) for start in starts)


def paste(runtime: str, outcome: Outcome) -> str:
    """The claim that would say what happened, ready to stand above the fence."""
    keys = {kind: key for key, kind in ENDINGS.items()}
    key, text = (keys[outcome.outcome], outcome.error) if outcome.outcome in keys else ("prints", outcome.stdout)
    quoted = json.dumps(text.strip("\n"), ensure_ascii=False).replace("-->", "--\\x3e")
    quoted = LINE_ENDS.sub(lambda found: ascii(found[0])[1:-1], quoted)
    return f'<!-- pytest.mark.claim("{runtime}", {key}={quoted}) -->'


def judge(outcome: Outcome, claims: list[Claim], runtime: str, block: str) -> list[Problem]:
    """Holds one outcome against the claims that speak of its runtime. `block` is the page and line of its fence."""
    claims = [claim for claim in claims if runtime in claim.runtimes]
    happened = outcome.outcome if outcome.error is None else f"{outcome.outcome}: {outcome.error}"
    line = paste(runtime, outcome)
    problems = []
    endings = [(claim, *claim.ending) for claim in claims if claim.ending]
    for claim, kind, text in endings:
        if outcome.outcome != kind or not matches(text, outcome.error or ""):
            what = f"on {runtime} it was claimed:\n{kind}: {text}\nbut it happened:\n{happened}"
            amend = "remove the claim" if claim.runtimes == (runtime,) else f"leave {runtime} out of its selector"
            remedy = f"if that is right, {amend} and paste\n{line}" if outcome.error else f"it runs: {amend}"
            problems.append(Problem(claim.where, what, remedy))
    if not endings and outcome.outcome != "ran":
        what = f"on {runtime} nobody claimed this failure:\n{happened}"
        problems.append(Problem(block, what, f"if that is right, paste\n{line}"))
    for claim in claims:
        if claim.prints is not None and not prints(claim.prints, outcome.stdout):
            what = f"on {runtime} it was claimed to print:\n{claim.prints}\nbut it printed:\n{outcome.stdout.strip()}"
            problems.append(Problem(claim.where, what, "if that is right, correct the claim's prints="))
        if claim.warns is not None and not any(matches(claim.warns, text) for text in outcome.warnings):
            shown = "\n".join(outcome.warnings) or "nothing"
            what = f"on {runtime} it was claimed to warn:\n{claim.warns}\nbut it warned:\n{shown}"
            problems.append(Problem(claim.where, what, "if that is right, correct or remove the claim's warns="))
    return problems
