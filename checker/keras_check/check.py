"""The findings about files: reading, judging, and saying each thing once."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence

from keras_check.findings import VERDICTS, Finding, Place
from keras_check.judge import Judged, judge
from keras_check.knowledge import Knowledge
from keras_check.old_syntax import uses_of_old_syntax
from keras_check.once import Told, once
from keras_check.paths import NAME
from keras_check.project import Project
from keras_check.reading.notes import Use
from keras_check.reading.syntax import Located
from keras_check.said import missing
from keras_check.source import Source
from keras_check.uses import heard_uses

IN_ITS_PLACE = re.compile(r"[\w.]+|(import|from) .+")


def check(
    source: Source, known: Knowledge, homes: Collection[str] = (), project: Project | None = None
) -> list[Finding]:
    """The findings about one file, by place.

    `homes` are the versions that it was written for, if they are known; `project` has the files that it imports.
    """
    used = project.uses(source) if project else heard_uses(source, known)
    used = [*used, *uses_of_old_syntax(source)]
    judged = judge(used, known, homes)
    told = [_with_value(one, used) for one in once(_best(judged), used, source.tree, known)]
    return sorted((_finding(source, one, known) for one in told), key=lambda one: (one.cell or 0, one.line, one.column))


def _with_value(told: Told, used: Sequence[Use]) -> Told:
    """A refused value is edited where it is written."""
    key, node = told.judged.name, told.judged.node
    if not key.endswith(">)"):
        return told
    written = next((one.written for one in used if one.node is node and one.key == key and one.written), None)
    return told if written is None else told._replace(also=(*told.also, written))


def _best(judged: list[Judged]) -> list[Judged]:
    """One for each place; of an import, one for each name."""
    best: dict[tuple[int, int, str], Judged] = {}
    for one in judged:
        imported = isinstance(one.node, (ast.Import, ast.ImportFrom)) and one.rule == "name"
        place = (one.node.lineno, one.node.col_offset, one.name if imported else "")
        if place not in best or _rank(one) > _rank(best[place]):
            best[place] = one
    return [one for _, one in sorted(best.items(), key=lambda item: item[0])]


def _rank(one: Judged) -> tuple[int, bool, int, int, bool]:
    """The worst verdict; of those about one place what is known of the class itself, and beside what else, then the
    one that names most.

    tf.contrib.slim.conv2d comes before tf.contrib, the third argument of a Convolution2D before that of any layer.
    """
    return -VERDICTS.index(one.verdict), "~(" not in one.rule, one.beside, len(one.name), bool(one.section)


def _finding(source: Source, told: Told, known: Knowledge) -> Finding:
    one = told.judged
    proved = known.proved(one.name)
    instead, section = proved[0] if proved else ("", "")
    if not IN_ITS_PLACE.fullmatch(instead):
        instead = ""  # a program's text that cannot stand where the name stands
    place = _place(source, told.node)
    also = {one[::2]: one for one in sorted((_place(source, node) for node in told.also), reverse=True)}  # one a line
    also.pop(place[::2], None)
    return Finding(
        source.path,
        place.line,
        place.column,
        one.rule,
        one.name,
        one.verdict,
        _message(one, known),
        told.instead or instead,
        False,
        known.address(_section(one, section, known)),
        place.cell,
        tuple(sorted(also.values(), key=lambda one: (one.cell or 0, one.line))),
    )


def _section(one: Judged, proved: str, known: Knowledge) -> str:
    """Of what is gone the section whose heading names it or the module that it was in, before one that is about more."""
    of_many = one.rule == "name" and one.message and one.section
    if of_many or (one.rule != "name" and one.rule[0] != "@"):
        return one.section or proved or _of_module(one.name, known)
    name = one.name.removeprefix("@")
    sections = [(path, known.headed(path)) for path in _within(name)]
    inner = next((section for path, section in sections if section and (path == name or path.count(".") > 1)), "")
    outer = next((section for _, section in sections if section), "")
    return inner or proved or outer or one.section or _of_module(name, known)


def _within(name: str) -> Iterator[str]:
    """A name and the modules that it is in, innermost first."""
    while name:
        yield name
        name = name.rpartition(".")[0]


def _of_module(name: str, known: Knowledge) -> str:
    """The section about what a name is in."""
    module = re.split(r"[(~]", name)[0]
    while "." in module:
        module = module.rpartition(".")[0]
        found = [section for _, section in known.proved(module)]
        found += [rule.section for key in (module, "@" + module) for rule in known.rules.get(key, ()) if rule.section]
        if found:
            return found[0]
    return ""


def _place(source: Source, node: Located) -> Place:
    cell, line = source.place(node.lineno)
    return Place(line, source.column(node.lineno, node.col_offset), cell)


def _message(one: Judged, known: Knowledge) -> str:
    if one.rule == "name" and not one.message and NAME.match(one.name):
        return missing(one.node, one.name, known)
    if one.rule == "override":
        return one.message
    if one.verdict == "unsure":
        second = _second(one, known)
        together = f" together with {second}" if second else ""
        return f"may not go well{together}: {one.message or 'does something else'}"
    return one.message


def _second(one: Judged, known: Knowledge) -> str | None:
    """The other use that a rule for two of them needs."""
    return next((rule.needs[0] for rule in known.rules.get(one.rule, ()) if rule.needs), None)
