"""Rewrites import statements, and adds those that other rewrites need."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import suppress

from keras_check.edits import Edit
from keras_check.facts import PATH, Facts, Group, Refused, identity, place_of
from keras_check.imports import Bound, Names
from keras_check.paths import canonical, written
from keras_check.reading.syntax import root_of


class Imports:
    def __init__(self, facts: Facts) -> None:
        self.facts, self.text = facts, facts.text

    def of_what_is_gone(self) -> Iterator[Group]:
        """Import statements of what is gone: of its new name, or none if rewriting has left no use of it."""
        bad = {id(one.node): one for one in self.facts.now.judged if isinstance(one.node, (ast.Import, ast.ImportFrom))}
        for statement in dict.fromkeys(one.statement for one in self.facts.imports):
            if id(statement) not in bad:
                continue
            here = [one for one in self.facts.imports if one.statement is statement]
            if not here or len(here) != len(statement.names):
                continue
            place = (place_of(statement),)
            if all(one.name in self.facts.no_longer_used for one in here):
                yield Group([self._without(statement)], (), place, is_import=True)
                continue
            paths = {
                one: one.path if isinstance(statement, ast.ImportFrom) else canonical(one.alias.name) for one in here
            }
            gone = [one for one in here if self.facts.known.has(paths[one]) is not True]
            renamed = {one: found for one in gone if (found := self.facts.renamed(paths[one]))}
            now = [(one, renamed[one][0] if one in renamed else paths[one]) for one in here]
            if renamed:
                with suppress(Refused):
                    used = tuple(used for _, used in renamed.values())
                    yield Group(self._import_edits(statement, now), used, place, is_import=True)

    def of_other_modules(self) -> Iterator[Group]:
        """An import of a module that lacks names, from another module that has all that the file uses of it."""
        for one in self.facts.imports:
            if (
                not isinstance(one.statement, ast.ImportFrom)
                or one.name in self.facts.stored
                or one.name in self.facts.rebound
            ):
                continue
            own = [
                node
                for node in ast.walk(self.facts.tree)
                if isinstance(node, ast.Attribute) and _root(node) == one.name
            ]
            start = one.path + "."
            used = {
                key
                for node in own
                for key in self.facts.at.get(id(node), ())
                if PATH.match(key) and key.startswith(start)
            }
            gone = [
                each
                for each in self.facts.now.judged
                if each.rule == "name" and each.name.startswith(start) and any(each.node is node for node in own)
            ]
            if not gone or any(
                isinstance(each.node, ast.ImportFrom) and each.node is one.statement for each in self.facts.now.judged
            ):
                continue
            for steps in self.facts.allowed(one.path + ".*"):
                new = steps[0][1]
                if all(self.facts.known.has(new + "." + path[len(start) :].partition(".")[0]) is True for path in used):
                    others = [each for each in self.facts.imports if each.statement is one.statement]
                    try:
                        edits = self._import_edits(
                            one.statement, [(each, new if each is one else each.path) for each in others]
                        )
                    except Refused:
                        continue
                    self.facts.rebound[one.name] = new
                    self.facts.repaired.extend(each.node for each in gone)
                    yield Group(
                        edits,
                        (identity(one.path + ".*", steps),),
                        tuple(place_of(each.node) for each in gone),
                        is_import=True,
                    )
                    break

    def _without(self, statement: ast.stmt) -> Edit:
        start, end = self.text.span(statement)
        body = getattr(self.facts.parents.get(id(statement)), "body", ())
        if len(body) == 1 or self.text.text[start - 1 : start] not in ("", "\n"):
            return Edit(start, end, "pass")
        return Edit(start, min(self.text.end_of_line(end) + 1, len(self.text.text)), "")

    def _import_edits(self, statement: ast.AST, now: list[tuple[Bound, str]]) -> list[Edit]:
        start, end = self.text.span(statement)
        if isinstance(statement, ast.ImportFrom):
            modules = {path.rpartition(".")[0] for _, path in now}
            kept = all(path.rpartition(".")[2] == one.alias.name for one, path in now)
            if len(modules) == 1 and kept and all(modules):
                old = statement.module or ""
                place = self.text.text.find(old, start + 4)
                if not old or not start < place < end:
                    raise Refused
                for one, path in now:
                    self.facts.rebound[one.name] = path
                return [Edit(place, place + len(old), written(modules.pop()))]
        if self.text.has_comment(start, end) and self.text.line_of(start) != self.text.line_of(end):
            raise Refused
        edits: list[Edit] = []
        lines: dict[str, list[str]] = {}
        for one, path in now:
            module, _, name = path.rpartition(".")
            bound = one.name
            if module and not one.alias.asname and name != one.alias.name and isinstance(statement, ast.ImportFrom):
                bound = self._renamed_everywhere(one, name, edits)
            if isinstance(statement, ast.Import) and not one.alias.asname:
                raise Refused  # its uses name the whole path
            asname = "" if bound == name else " as " + bound
            if module:
                lines.setdefault(f"from {written(module)} import ", []).append(name + asname)
            else:
                lines.setdefault("import ", []).append(written(name) + (asname if written(name) != bound else ""))
            self.facts.rebound[one.name] = path
        indent = self.text.indent_at(start)
        new = ("\n" + indent).join(first + ", ".join(names) for first, names in lines.items())
        return [Edit(start, end, new), *edits]

    def _renamed_everywhere(self, one: Bound, name: str, edits: list[Edit]) -> str:
        """Uses an imported name by its new name, unless that has, or the old one has, another meaning somewhere."""
        same = [other for other in self.facts.imports if other.name == one.name]
        uses = [node for node in ast.walk(self.facts.tree) if isinstance(node, ast.Name) and node.id == one.name]
        taken = (
            not uses  # it may be here for others
            or name in self.facts.stored
            or any(other.name == name for other in self.facts.imports)
            or not name.isidentifier()
        )
        if taken or one.name in self.facts.stored or len(same) != 1:
            return one.name
        edits.extend(Edit(*self.text.span(node), name) for node in uses)
        return name

    def needed(self, names: Names) -> list[Edit]:
        """Import statements for what the file has no name for."""
        if not names.needed:
            return []
        place = self.end()
        text = "".join(statement + "\n" for statement in names.needed.values())
        return [
            Edit(place, place, text if place == 0 or self.text.text[place - 1] == "\n" else "\n" + text.rstrip("\n"))
        ]

    def end(self) -> int:
        last: ast.stmt | None = None
        for node in self.facts.tree.body:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                last = node
            elif last is not None or not _is_docstring(node):
                break
        if last is None:
            first = self.facts.tree.body[0]
            if not _is_docstring(first):
                return self.text.at(first.lineno, 0)
            last = first
        return min(self.text.end_of_line(self.text.span(last)[1]) + 1, len(self.text.text))


def _root(node: ast.AST) -> str | None:
    root = root_of(node)
    return root.id if isinstance(root, ast.Name) else None


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
