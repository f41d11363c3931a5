"""What comes of each use on the target version."""

from __future__ import annotations

import ast
import re
from typing import Collection, Iterator, List, NamedTuple, Sequence, Set

from keras_check.knowledge import Knowledge
from keras_check.uses import Use

NAME = re.compile(r"[\w.]+\Z")
ARGUMENT = re.compile(r"(?P<called>.+)\((?P<name>#?\w+)=\)\Z")


class Judged(NamedTuple):
    node: ast.AST
    rule: str
    name: str
    verdict: str
    message: str
    section: str = ""


def judge(uses: Sequence[Use], known: Knowledge, homes: Collection[str] = ()) -> List[Judged]:
    """Of code that was written for one of these versions; without any, of code for every version."""
    there = {key for use in uses for key in known.keys.spread(use.key)}
    return [finding for use in uses for finding in _judge(use, known, there, homes)]


def _judge(use: Use, known: Knowledge, there: Set[str], homes: Collection[str]) -> Iterator[Judged]:
    key = use.key
    if NAME.match(key):
        if known.has(key) is False:
            yield Judged(use.node, "name", key, "raises", "")
            return
    elif key not in known.accepted:
        yield from by_signature(use, known)
    for one in known.keys.spread(key):
        for rule in known.rules.get(one, ()):
            if rule.holds(there, homes):
                yield Judged(use.node, rule.key, key, rule.verdict, rule.error, rule.section)
                return


def by_signature(use: Use, known: Knowledge) -> Iterator[Judged]:
    """What the parameters of the target say of an argument, or of one that is left out."""
    argument = ARGUMENT.match(use.key)
    if argument:
        yield from _argument(use, argument["called"], argument["name"], known)
    elif use.key.endswith("()") and isinstance(use.node, ast.Call):
        yield from _required(use, use.key[:-2], use.node, known)


def _argument(use: Use, called: str, name: str, known: Knowledge) -> Iterator[Judged]:
    written = known.signature(called)
    if written is None or written == "?":
        return
    parameters = [one.partition("=")[0] for one in written.split(", ")] if written else []
    if name[0] == "#":
        positional = []
        for one in parameters:
            if one.startswith("*"):
                break
            positional.append(one)
        if int(name[1:]) >= len(positional) and not any(one.startswith("*") and one != "*" and one[:2] != "**" for one in parameters):
            yield Judged(use.node, "arguments", called, "raises", "TypeError: takes %d positional arguments" % len(positional))
    elif name not in parameters and not any(one.startswith("**") for one in parameters):
        short = called.rpartition(".")[2]
        message = "TypeError: %s() got an unexpected keyword argument %r" % (short, name)
        yield Judged(use.node, "argument", called + "(" + name + ")", "raises", message)


def _required(use: Use, called: str, call: ast.Call, known: Knowledge) -> Iterator[Judged]:
    """A parameter without a default that the call does not give."""
    written = known.signature(called)
    if not written or written == "?" or any(isinstance(one, ast.Starred) for one in call.args):
        return
    if any(keyword.arg is None for keyword in call.keywords):
        return
    given = {keyword.arg for keyword in call.keywords}
    missing, place = [], 0
    for one in written.split(", "):
        name, has_default, _ = one.partition("=")
        if name.startswith("*"):
            place = len(call.args) + 1 if name != "*" else place
            if name == "*":
                place = -1
            continue
        if not has_default and name not in given and (place < 0 or place >= len(call.args)) and place <= len(call.args):
            missing.append(name)
        place += place >= 0
    if missing:
        message = "TypeError: missing %d required positional argument%s: %s"
        names = " and ".join(repr(one) for one in missing)
        yield Judged(use.node, "required", called, "raises", message % (len(missing), "s" * (len(missing) > 1), names))
