"""What the page "Check my code" asks: one file at a time, from the file system that Python has in a browser, answered as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterator, List

from keras_check.check import check, lines_of
from keras_check.findings import Finding, summary
from keras_check.knowledge import Knowledge, load
from keras_check.source import LEFT_OUT, SUFFIXES, Problem, Source, read

LARGEST_ARCHIVE = 200_000_000  # bytes, which all have to be in memory here


class Session:
    """One check: files for one target version."""

    def __init__(self, target: str, home: str = "") -> None:
        self.data = load()
        self.known = Knowledge(self.data, target, [home] if home else [])
        self.findings: List[Finding] = []
        self.problems: List[Problem] = []
        self.files = self.lines = 0

    def wanted(self, path: str) -> bool:
        """Whether a file of a folder is read."""
        *folders, name = path.split("/")
        return name.endswith(SUFFIXES) and not any(one in LEFT_OUT or one.startswith(".") for one in folders)

    def refused(self, path: str, size: int) -> str:
        """Why a file is not read into memory; empty if it is."""
        return self._problem(Problem(path, 0, "is larger than 10 MB and was not read")) if size > 10_000_000 else ""

    def unreadable(self, path: str) -> str:
        return self._problem(Problem(path, 0, "cannot be read: it has changed since it was chosen"))

    def answers(self, path: str) -> Iterator[str]:
        """What there is to say of a file, or of each file in an archive."""
        one = read(Path(path))
        if isinstance(one, Problem):
            yield self._problem(one)
            return
        found = check(one, self.known)
        self.findings += found
        self.problems += one.problems
        self.files += 1
        self.lines += lines_of([one])
        yield _as_text(self._about(one, found))

    def ended(self) -> str:
        said = "%d findings in %d files with %d lines." % (len(self.findings), self.files, self.lines)
        return _as_text({"summary": said, "forms": ["json"]})

    def report(self, form: str) -> str:
        found = {
            "findings": [one.as_json() for one in self.findings],
            "problems": [dict(one._asdict()) for one in self.problems],
            "summary": summary(self.findings, self.files, self.lines),
        }
        return json.dumps(found, indent=1, ensure_ascii=False) + "\n"

    def _problem(self, problem: Problem) -> str:
        self.problems.append(problem)
        return _as_text({"path": problem.path, "text": "", "cells": [], "findings": [], "problems": [problem._asdict()]})

    def _about(self, source: Source, findings: List[Finding]) -> Dict[str, Any]:
        """The text goes along where there is something to show beside it."""
        return {
            "path": source.path,
            "text": source.text if findings else "",
            "cells": source.cells,
            "findings": [self._told(one) for one in findings],
            "problems": [one._asdict() for one in source.problems],
        }

    def _told(self, finding: Finding) -> Dict[str, Any]:
        section = finding.url[len(self.data["site"]) :]  # a copy of the site links to itself
        return {**finding.as_json(), "said": finding.name + " " + finding.verdict, "section": section}


def _as_text(answer: Dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=False)
