"""What comes of each use on the target version."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import List, NamedTuple, Optional, Set, Tuple

from keras_check.knowledge import Knowledge, Rule
from keras_check.reading.notes import Use

NAME = re.compile(r"[\w.]+\Z")
PATHS = re.compile(r"(?:(?<=<)|^)(?:tf|keras)\.[\w.]+(?=[(>])")  # of what is called, and of a value
MEMBER = re.compile(r"(?P<owner>[\w.]+)\(\)\.(?P<name>[a-z]\w*)\Z")
ARGUMENT = re.compile(r"(?P<called>.+)\((?P<name>#?\w+)=\)\Z")


class Judged(NamedTuple):
    node: ast.AST
    rule: str
    name: str
    verdict: str
    message: str
    section: str = ""


Said = tuple[str, str, str]  # rule, name and message of something that raises


class About(NamedTuple):
    """What is known of a key on the target, whatever else the code does."""

    gone: bool  # a name that the target lacks
    said: tuple[Said, ...]  # by its signature
    rules: tuple[Rule, ...]
    required: tuple[tuple[str, int], ...]  # parameters that a call must give, with their positions


def judge(uses: Sequence[Use], known: Knowledge, homes: Collection[str] = ()) -> list[Judged]:
    """Of code that was written for one of these versions; without any, of code for every version."""
    found: list[tuple[Use, About]] = []
    there: set[str] = set()
    for use in uses:
        key = use.key
        if key in known.silent:
            continue
        about, asked = about_key(key, known), known.asked_for.intersection(known.keys.spread(key))
        if about is not None:
            found.append((use, about))
        elif not asked:
            known.silent.add(key)
        there |= asked
    return [finding for use, about in found for finding in _judge(use, about, known, there, homes)]


def _judge(use: Use, about: About, known: Knowledge, there: set[str], homes: Collection[str]) -> Iterator[Judged]:
    if about.gone:
        yield Judged(use.node, "name", use.key, "raises", "")
        return
    for rule, name, message in about.said:
        yield Judged(use.node, rule, name, "raises", message)
    lacking = missing(use.node, about.required) if about.required and isinstance(use.node, ast.Call) else ()
    if lacking:
        message = "TypeError: missing %d required positional argument%s: %s"
        names = " and ".join(map(repr, lacking))
        yield Judged(use.node, "required", use.key[:-2], "raises", message % (len(lacking), "s" * (len(lacking) > 1), names))
    for rule in about.rules:
        if rule.holds(there, homes):
            yield Judged(use.node, rule.key, use.key, rule.verdict(homes), rule.error, rule.section)
            return


def about_key(key: str, known: Knowledge) -> About | None:
    """Looked up once: a project uses few keys, many times."""
    try:
        return known.about[key]
    except KeyError:
        found = known.about[key] = _about(key, known)
        return found


def _about(key: str, known: Knowledge) -> About | None:
    if NAME.match(key) and known.has(key) is False:
        return About(True, (), (), ())
    if any(known.has(path) is False for path in PATHS.findall(key) if path != key):
        return None  # that is what has to be said
    accepted = key in known.accepted
    said = () if accepted else tuple(by_signature(key, known))
    required = () if accepted else required_of(key, known)
    rules = tuple(rule for one in known.keys.spread(key) for rule in known.rules.get(one, ()))
    return About(False, said, rules, required) if said or rules or required else None


def required_of(key: str, known: Knowledge) -> tuple[tuple[str, int], ...]:
    written = known.signature(key[:-2]) if key.endswith("()") else None
    return required_parameters(written) if written and written != "?" else ()


def by_signature(key: str, known: Knowledge) -> Iterator[Said]:
    """What the target's classes and parameters say of a member or an argument."""
    argument, member = ARGUMENT.match(key), MEMBER.match(key)
    if member and known.lost(key):
        owner = member["owner"].rpartition(".")[2]
        yield "member", key, "AttributeError: %r object has no attribute %r" % (owner, member["name"])
    if argument:
        yield from _argument(argument["called"], argument["name"], known)


def _argument(called: str, name: str, known: Knowledge) -> Iterator[Said]:
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
            yield "arguments", called, "TypeError: takes %d positional arguments" % len(positional)
    elif name not in parameters and not any(one.startswith("**") for one in parameters):
        short = called.rpartition(".")[2]
        message = "TypeError: %s() got an unexpected keyword argument %r" % (short, name)
        yield "argument", called + "(" + name + ")", message


def required_parameters(written: str) -> tuple[tuple[str, int], ...]:
    """Those without a default, each with its position; -1 for one that has none."""
    found, place = [], 0
    for one in written.split(", ") if written else ():
        name, has_default, _ = one.partition("=")
        if name.startswith("*"):
            place = -1
            continue
        if not has_default:
            found.append((name, place))
        place += place >= 0
    return tuple(found)


def missing(call: ast.Call, required: Iterable[tuple[str, int]]) -> list[str]:
    """The parameters that a call does not give, as far as its text tells."""
    if any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords):
        return []
    given = {keyword.arg for keyword in call.keywords}
    return [name for name, place in required if name not in given and not 0 <= place < len(call.args)]
