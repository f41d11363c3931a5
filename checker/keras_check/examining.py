"""What is said of one file's content: findings with their line of code, without those that nobody wants to hear."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import NamedTuple

from keras_check.check import check
from keras_check.contents import Content
from keras_check.findings import Finding, Place
from keras_check.ignoring import Comments, Wanted
from keras_check.knowledge import Knowledge
from keras_check.pins import Pins
from keras_check.project import Project
from keras_check.repairing import with_fixable
from keras_check.requirements import is_requirements
from keras_check.source import SUFFIXES, Problem, Source, decoded, nested_too_deeply, parsed

MOST_KEYS = 50_000  # of which it is remembered what there is to say


class Examined(NamedTuple):
    findings: list[tuple[Finding, str]]  # each with its line of code
    problems: list[Problem]
    lines: int  # 0 if the file could not be read
    ignored: int  # findings


class Examiner:
    """Of one target version; keeps nothing of what it has read."""

    def __init__(
        self,
        known: Knowledge,
        pins: Pins,
        wanted: Wanted | None = None,
        homes: Collection[str] = (),
        project: Project | None = None,
        *,
        tries_fixes: bool = False,
    ) -> None:
        """`homes` are the versions that the code was written for; `project` has the files that others import.

        Whether a finding can be rewritten is known when it was tried, which takes longer than the rest.
        """
        self.known, self.pins = known, pins
        self.wanted = wanted or Wanted()
        self.homes, self.project = homes, project
        self.tries_fixes = tries_fixes

    def examine(self, one: Content) -> Examined:
        if len(self.known.about) > MOST_KEYS:
            self.known.forget()
        required = self._requirements(one) if is_requirements(one.name) else None
        if required is not None and not one.name.endswith(SUFFIXES):
            return required
        code = self._code(one)
        if required is None:
            return code
        findings = sorted([*required.findings, *code.findings], key=lambda found: found[0][1:3])
        return code._replace(findings=findings, ignored=code.ignored + required.ignored)

    def _code(self, one: Content) -> Examined:
        source = parsed(one.name, one.data, self.project.kept(one.name) if self.project else None)
        if isinstance(source, Problem):
            return Examined([], [source], 0, 0)
        comments = Comments(one.name, source.text)
        try:
            found = check(source, self.known, self.homes, self.project)
            if self.tries_fixes:
                found = with_fixable(found, source, self.known, self.homes)
        except RecursionError:
            return Examined([], [nested_too_deeply(one.name)], 0, 0)
        kept = [one for one in map(partial(self._kept, comments, source), found) if one is not None]
        findings = [(finding, source.code(source.line(finding.cell, finding.line))) for finding in kept]
        problems = [*source.problems, *comments.problems]
        return Examined(findings, problems, source.text.count("\n") + 1, len(found) - len(kept))

    def _requirements(self, one: Content) -> Examined:
        problems: list[Problem] = []
        text = decoded(one.name, one.data, problems)
        if text is None:
            return Examined([], [Problem(one.name, 0, "is a binary file")], 0, 0)
        comments = Comments(one.name, text)
        found = self.pins.findings(one.name, text)
        kept = [finding for finding in found if self.wanted(finding) and not comments.silence(finding, finding.line)]
        lines = text.split("\n")
        findings = [(finding, lines[finding.line - 1]) for finding in kept]
        return Examined(findings, [*problems, *comments.problems], len(lines), len(found) - len(kept))

    def _kept(self, comments: Comments, source: Source, finding: Finding) -> Finding | None:
        """With those of its other places that no comment is about; a comment where it stands is about all."""

        def silenced(one: Finding | Place) -> bool:
            return comments.silence(finding, source.line(one.cell, one.line))

        if not self.wanted(finding) or silenced(finding):
            return None
        also = tuple(one for one in finding.also if not silenced(one))
        if finding.also and not also and not _is_itself_wrong(finding, source):
            return None
        return finding._replace(also=also)


def _is_itself_wrong(finding: Finding, source: Source) -> bool:
    """Where an import is to be written anew because of its uses, it does not name what is wrong."""
    return finding.name.rpartition(".")[2] in source.code(source.line(finding.cell, finding.line))
