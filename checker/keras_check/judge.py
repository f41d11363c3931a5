"""What comes of each use on the target version."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from keras_check.knowledge import OF_KERAS, About, Knowledge, Rule, Said
from keras_check.paths import NAME
from keras_check.reading.notes import Use
from keras_check.reading.syntax import Located, gives_unknown

PATHS = re.compile(
    r"(?:(?<=<)|^)(?:tf|keras)\.[\w.]+(?=\([^#)]|>)"
)  # of what is called with a named argument, and of a value
MEMBER = re.compile(r"(?P<owner>[\w.]+)\(\)\.(?P<name>[a-z]\w*)\Z")
OVERRIDDEN = re.compile(r"(?P<owner>[\w.]+)~def (?P<name>[a-z]\w*)\Z")
ARGUMENT = re.compile(r"(?P<called>.+)\((?P<name>#?\w+)=\)\Z")


class Judged(NamedTuple):
    node: Located
    rule: str
    name: str
    verdict: str
    message: str
    section: str = ""
    beside: int = 0  # uses that must be there too


def judge(uses: Sequence[Use], known: Knowledge, homes: Collection[str] = ()) -> list[Judged]:
    """Of code that was written for one of these versions; without any, of code for every version."""
    found: list[tuple[Use, About]] = []
    there: set[str] = set()
    for use in uses:
        key = use.key
        if key in known.silent:
            continue
        about, asked = about_key(key, known), known.asked.get(key)
        if asked is None:
            asked = known.asked[key] = known.asked_for.intersection(known.keys.spread(key))
        if about is not None:
            found.append((use, about))
        elif not asked:
            known.silent.add(key)
        there |= asked
    return [finding for use, about in found for finding in _judge(use, about, known, there, homes)]


def _judge(use: Use, about: About, known: Knowledge, there: set[str], homes: Collection[str]) -> Iterator[Judged]:
    if about.renamed and not isinstance(use.node, ast.keyword):
        return  # the parameter at a position may have another name
    if about.gone:
        yield Judged(use.node, "name", use.key, "raises", "")
        return
    for said, name, message in about.said:
        yield Judged(use.node, said, name, "unsure" if said == "override" else "raises", message)
    lacking = missing(use.node, about.required) if about.required and isinstance(use.node, ast.Call) else []
    if lacking:
        yield Judged(use.node, "required", use.key[:-2], "raises", _missing(lacking))
    rule = _of_rules(about.rules, there, homes)
    if rule is not None:
        yield Judged(use.node, rule.key, use.key, rule.verdict(homes), rule.error, rule.section, len(rule.needs))


def _of_rules(rules: Sequence[Rule], there: set[str], homes: Collection[str]) -> Rule | None:
    """The first that holds, or of those about the same use the one that is sure, for what stands beside it here."""
    found = [one for one in rules if one.holds(there, homes)]
    if not found or found[0].homes is not None:
        return next(iter(found), None)
    alike = [one for one in found if one.key == found[0].key and one.homes is None]
    return max(alike, key=lambda one: (one.sure, len(one.needs)))


def _missing(names: Sequence[str]) -> str:
    plural = "s" if len(names) > 1 else ""
    return f"TypeError: missing {len(names)} required positional argument{plural}: {' and '.join(map(repr, names))}"


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
    renamed = known.renamed(key)
    if renamed:
        about = about_key(renamed, known)
        return about and about._replace(renamed=True)
    rules = tuple(rule for one in known.keys.spread(key) for rule in known.rules.get(one, ()))
    if not rules and key.partition(".")[0] not in known.signed:
        return None
    accepted = key in known.accepted
    said = () if accepted else tuple(by_signature(key, known))
    required = () if accepted else required_of(key, known)
    if not (said or rules or required) or _is_said_elsewhere(key, known):
        return None
    return About(False, said, rules, required)


def _is_said_elsewhere(key: str, known: Knowledge) -> bool:
    """What is called or given is gone itself, or it is in a module that is there and is loaded when it is asked for."""
    gone = any(known.is_gone(path) for path in PATHS.findall(key) if path != key)
    return gone or OF_KERAS.fullmatch(key) is not None


def required_of(key: str, known: Knowledge) -> tuple[tuple[str, int], ...]:
    written = known.signature(key[:-2]) if key.endswith("()") else None
    return required_parameters(written) if written and written != "?" else ()


def by_signature(key: str, known: Knowledge) -> Iterator[Said]:
    """What the target's classes and parameters say of a member or an argument."""
    argument, member, overridden = ARGUMENT.match(key), MEMBER.match(key), OVERRIDDEN.match(key)
    if member and known.lost(key):
        owner = member["owner"].rpartition(".")[2]
        yield "member", key, f"AttributeError: {owner!r} object has no attribute {member['name']!r}"
    if overridden and known.lost(f"{overridden['owner']}().{overridden['name']}"):
        owner = overridden["owner"].rpartition(".")[2]
        yield "override", key, f"{owner} has no {overridden['name']} to override: nothing calls it"
    if argument:
        yield from _argument(argument["called"], argument["name"], known)


def _argument(called: str, name: str, known: Knowledge) -> Iterator[Said]:
    written = known.signature(called)
    if written is None or written == "?":
        return
    parameters = [one.partition("=")[0] for one in written.split(", ")] if written else []
    if name[0] == "#":
        positional = list(takewhile(lambda one: not one.startswith("*"), parameters))
        takes_any = any(one.startswith("*") and one != "*" and not one.startswith("**") for one in parameters)
        if int(name[1:]) >= len(positional) and not takes_any:
            yield "arguments", called, f"TypeError: takes {len(positional)} positional arguments"
    elif name not in parameters and not any(one.startswith("**") for one in parameters):
        short = called.rpartition(".")[2]
        message = f"TypeError: {short}() got an unexpected keyword argument {name!r}"
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
    if gives_unknown(call):
        return []
    given = {keyword.arg for keyword in call.keywords}
    return [name for name, place in required if name not in given and not 0 <= place < len(call.args)]
