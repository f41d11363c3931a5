"""What the checker knows, as data: names, signatures and rules of every runtime, with the sections and what to write instead."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from keras_check.judge import about_key, missing
from keras_check.keys import Keys
from keras_check.knowledge import Knowledge
from keras_check.paths import NAME

from gate.judging.foretelling.confusion import as_data, foretold
from gate.judging.foretelling.headings import headed
from gate.judging.foretelling.pins import pins
from gate.judging.foretelling.programs import Told, programs
from gate.judging.foretelling.renamed import renamed_methods
from gate.judging.foretelling.rules import GOOD, Condition, Learner, Rule
from gate.judging.foretelling.spellings import defaults_of, has_of, keys_of, parameters_of
from gate.judging.foretelling.trials import fixes
from gate.judging.public_names import public_names
from gate.judging.replacing.proved_names import proved_names
from gate.judging.replacing.replacements import replacements
from gate.judging.signatures import Signatures, signatures
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.site_settings import settings
from gate.reading.urls import section_address, url

KNOWLEDGE = "checker/keras_check/knowledge.json"
FORETOLD = "evidence/foretold.json"


class Numbered(dict[Any, int]):
    """Things that are said once and then called by their number."""

    def of(self, thing: Any) -> int:
        return self.setdefault(thing, len(self))


def generated(project: Project) -> dict[str, dict[str, Any]]:
    """The files that are computed from the record, by name: what the checker knows, and what it foretells of its own sources."""
    recorded = signatures(project)
    keys = keys_of(recorded)
    told = list(programs(project, keys, parameters_of(recorded, keys)))
    known = knowledge(project, recorded, keys, told)
    return {KNOWLEDGE: known, FORETOLD: as_data(foretold(told, known))}


def knowledge(project: Project, recorded: Signatures, keys: Keys, told: list[Told]) -> dict[str, Any]:
    """In the form that keras_check/knowledge.py reads: each group, text and section once, and everything else by its number."""
    roster = list(project.roster)
    groups, texts, places = Numbered(), Numbered(), Numbered()

    def group(runtimes: Iterable[str]) -> int:
        chosen = set(runtimes)
        return groups.of(tuple(place for place, name in enumerate(roster) if name in chosen))

    names = public_names(project)
    for one in told:  # what a program uses, and runs, is there, even if no list has it
        for runtime, effect in one.effects.items():
            for path in filter(names.there.__contains__, one.raw if effect in GOOD else ()):
                names.there[path].add(runtime)
    of_names: dict[str, dict[str, int]] = defaultdict(dict)
    for path, runtimes in sorted(names.there.items()):
        module, _, name = (path, "", "") if path in names.modules else path.rpartition(".")
        of_names[module][name] = group(runtimes)

    lists = Numbered()
    calls: dict[str, dict[str, int]] = defaultdict(dict)
    for path, by_runtime in sorted(recorded.parameters.items()):
        where: dict[str, list[str]] = defaultdict(list)
        for runtime, written in by_runtime.items():
            where[written].append(runtime)
        owner, _, name = path.rpartition(".")
        calls[owner][name] = lists.of(tuple((group(there), texts.of(written)) for written, there in where.items()))
    properties: dict[str, dict[str, int]] = defaultdict(dict)
    for path, there in sorted(recorded.properties.items()):
        owner, _, name = path.rpartition(".")
        properties[owner][name] = group(there)

    sections = Sections(project)
    proofs = replacements(project)
    replaced: dict[str, list[Any]] = defaultdict(list)
    for proof in proofs:
        section = sections.of(proof.block)
        if section:
            replaced[proof.old].append((proof, section))
    shown = {block.snippet: section for block in project.blocks if (section := sections.of(block))}
    titles = {snippet: section.title for snippet, section in shown.items()}
    rules = _grouped(Learner(told, proofs, has_of(recorded, keys), titles, defaults_of(recorded, keys)).rules(), group)
    of_rules = []
    for key, conditions, sure, error, on, homes, snippet in rules:
        section = shown.get(snippet)
        place = places.of(section.address) if section else None
        needs, unless = ([one.key for one in conditions if one.there is there] for there in (True, False))
        of_rules.append([key, needs, unless, sure, texts.of(error), on, homes, place])
    proved = {
        path: [(one.new, places.of(section_address(url(one.page), one.anchor)), group(one.on)) for one in answers]
        for path, answers in proved_names(project).items()
    }
    data = {
        "site": settings(project.root).address,
        "runtimes": roster,
        "newest": next(
            name for name in reversed(roster) if not project.roster[name].env and not project.roster[name].aside
        ),
        "pins": pins(project),
        "asked": {start: [roster.index(name) for name in asked] for start, asked in names.asked.items()},
        "signed": [roster.index(name) for name in recorded.asked],
        "groups": [list(members) for members in groups],
        "names": of_names,
        "calls": calls,
        "signatures": [list(map(list, one)) for one in lists],
        "properties": properties,
        "spelling": {path: one for path, one in sorted(keys.one_spelling.items()) if path != one},
        "bases": {path: list(bases) for path, bases in sorted(keys.bases.items()) if bases},
        "rules": of_rules,
        "renamed": renamed_methods(told, proofs, recorded),
        "inside": _inside(told, of_names),
        "proved": proved,
        "headed": {path: places.of(place) for path, place in headed(project).items()},
        "texts": list(texts),
        "places": list(places),
    }
    data["accepted"] = {key: group(on) for key, on in _accepted(told, data).items()}
    data["groups"] = [list(members) for members in groups]
    data["fixes"] = fixes(project, data, group)
    data["groups"] = [list(members) for members in groups]
    return data


def _inside(told: list[Told], listed: dict[str, Any]) -> list[str]:
    """Names that no list has and that go well in a program: modules that are only imported."""
    found: set[str] = set()
    for one in told:
        if any(effect in GOOD for effect in one.effects.values()):
            for key in one.raw:
                path = NAME.match(key.removeprefix("@"))
                parts = path.group().split(".") if path else []
                starts = [".".join(parts[:at]) for at in range(2, len(parts) + 1)]
                found.update(start for start in starts if _is_unlisted(start, listed))
    return sorted(found)


def _is_unlisted(path: str, listed: dict[str, Any]) -> bool:
    module, _, name = path.rpartition(".")
    return module in listed and module != "tf.compat.v1" and path not in listed and name not in listed[module]


def _accepted(told: list[Told], data: dict[str, Any]) -> dict[str, set[str]]:
    """Calls that no signature allows and that yet run: decorators take old arguments."""
    found: dict[str, set[str]] = defaultdict(set)
    for runtime in data["runtimes"]:
        known = Knowledge(data, runtime)
        for one in told:
            if one.effects.get(runtime) in (*GOOD, "else"):
                for use in one.uses:
                    about = about_key(use.key, known)
                    if about and (about.said or (isinstance(use.node, ast.Call) and missing(use.node, about.required))):
                        found[use.key].add(runtime)
    return found


def _grouped(rules: list[Rule], group: Any) -> list[tuple[str, tuple[Condition, ...], int, str, int, int | None, str]]:
    """Rules of one key with one effect are one on several runtimes."""
    found: dict[tuple[str, tuple[Condition, ...], int, str, tuple[str, ...]], list[Rule]] = defaultdict(list)
    for rule in rules:
        found[rule.key, rule.conditions, rule.sure, rule.error, rule.homes].append(rule)
    return [
        (
            key,
            conditions,
            sure,
            error,
            group(rule.runtime for rule in same),
            group(homes) if homes else None,
            same[-1].placed.snippet,
        )
        for (key, conditions, sure, error, homes), same in sorted(found.items())
    ]
