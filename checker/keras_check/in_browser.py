"""What the page "Check my code" asks: one file at a time, from the file system that Python has in a browser, answered as JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypedDict

from keras_check.archives import SUFFIX as ARCHIVE
from keras_check.archives import forget
from keras_check.contents import Content, contents, is_wanted, opened, roots
from keras_check.examining import Examined, Examiner
from keras_check.findings import Finding, Place
from keras_check.formats import FORMATS
from keras_check.knowledge import Knowledge, load
from keras_check.pins import Guess, Pins
from keras_check.project import Project
from keras_check.source import Problem, decoded, is_read, largest, parsed, too_large
from keras_check.telling import summary, what
from keras_check.totals import Totals

MOST_BYTES = 300_000_000  # of all files, which are in memory here
REPORTS = ("html", "json")


class Answer(TypedDict):
    """About one file; the text is there if there is something to show beside it."""

    path: str
    text: str
    cells: Sequence[tuple[int, int]]  # of a notebook: the first line of each, and its number
    lines: int  # 0 if it could not be read
    ignored: int
    findings: list[dict[str, Any]]
    problems: list[dict[str, Any]]


class Session:
    """One check: the files of a reader for one target version. What is found is kept for a report."""

    def __init__(self, target: str, home: str = "") -> None:
        self.data = load()
        self.pins = Pins(self.data, target)
        self.target, self.home = target, home
        self.found: list[tuple[Finding, str]] = []
        self.problems: list[Problem] = []
        self.totals = Totals(target, home)
        self.known = Knowledge(self.data, target)
        self.room = MOST_BYTES

    def begin(self, paths: Iterable[str]) -> None:
        """Once the files are there: they import each other, and what they require says what they were written for."""
        forget()
        chosen = list(paths)
        guess = Guess(self.home, "") if self.home else self.pins.home(chosen)
        project = Project(opened, roots(chosen), self.known)
        self.examiner = Examiner(
            self.known, self.pins, homes=[guess.runtime] if guess else [], project=project, tries_fixes=True
        )
        self.totals.home, self.totals.because = guess or ("", "")

    def wanted(self, path: str) -> bool:
        """Whether a file of a folder is read."""
        *folders, name = path.split("/")
        return is_wanted(name) and all(map(is_read, folders))

    def refused(self, path: str, size: int) -> str:
        """What there is to say of a file that is not read into memory, for its size; nothing of others."""
        self.room -= size
        if not path.endswith(ARCHIVE) and size > largest(path):
            return self._unread(too_large(path))
        if self.room < 0:
            most = f"was not read: a browser has room for {MOST_BYTES // 1_000_000} MB at a time; keras-check reads all"
            return self._unread(Problem(path, 0, most))
        return ""

    def unreadable(self, path: str) -> str:
        return self._unread(Problem(path, 0, "cannot be read any more: it was changed or moved after it was chosen"))

    def too_deep(self, path: str) -> str:
        """The browser gives Python less room than a command line does, and ends it where that is not enough."""
        return self._unread(Problem(path, 0, "is nested too deeply for a browser; keras-check may read it"))

    def failed(self, path: str, error: str) -> str:
        """An error of the checker's own."""
        return self._unread(Problem(path, 0, f"could not be checked, which is an error of the checker: {error}"))

    def answers(self, path: str) -> Iterator[str]:
        """What there is to say of a file, or of each file in an archive."""
        for one in contents([path]):
            if isinstance(one, Problem):
                yield self._unread(one)
            else:
                yield self._answer(self._about(one, self.examiner.examine(one)))

    def hear(self, answer: str) -> None:
        """What another session has answered, which was ended."""
        self._add(json.loads(answer))

    def ended(self) -> str:
        because = f", the nearest to {self.totals.because}; choose what it was written for if it is not so"
        home = f" Read as code for {self.totals.home}{because}." if self.totals.because else ""
        return json.dumps({"summary": summary(self.totals) + home, "forms": REPORTS})

    def report(self, form: str) -> str:
        out = io.StringIO()
        writer = FORMATS[form](out, self.target, site=self.known.address("/")[:-1])
        writer.start()
        for finding, code in self.found:
            writer.finding(finding, code)
        for problem in self.problems:
            writer.problem(problem)
        writer.end(self.totals)
        return out.getvalue()

    def _unread(self, problem: Problem) -> str:
        return self._answer(
            Answer(path=problem.path, text="", cells=[], lines=0, ignored=0, findings=[], problems=[problem._asdict()])
        )

    def _answer(self, answer: Answer) -> str:
        self._add(answer)
        return json.dumps(answer, ensure_ascii=False)

    def _add(self, answer: Answer) -> None:
        self.totals.files += bool(answer["lines"])
        self.totals.lines += answer["lines"]
        self.totals.ignored += answer["ignored"]
        self.totals.files_with_findings += bool(answer["findings"])
        for told in answer["findings"]:
            also = tuple(Place(**place) for place in told.get("also", ()))
            fields: dict[str, Any] = {name: told.get(name) for name in Finding._fields}
            finding = Finding(**{**fields, "also": also})
            self.totals.add(finding)
            self.found.append((finding, told["code"]))
        self.problems += [Problem(**problem) for problem in answer["problems"]]
        self.totals.problems = len(self.problems)

    def _about(self, one: Content, found: Examined) -> Answer:
        text, cells = _shown(one) if found.findings else ("", ())
        told = [self._told(finding, code) for finding, code in found.findings]
        problems = [problem._asdict() for problem in found.problems]
        return Answer(
            path=one.name,
            text=text,
            cells=cells,
            lines=found.lines,
            ignored=found.ignored,
            findings=told,
            problems=problems,
        )

    def _told(self, finding: Finding, code: str) -> dict[str, Any]:
        section = finding.url[len(self.data["site"]) :]  # a copy of the site links to itself
        return {**finding.as_json(), "code": code, "said": what(finding, self.target), "section": section}


def _shown(one: Content) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text that lines are counted in; of a notebook also where its cells start."""
    if one.name.endswith(".ipynb"):
        source = parsed(one.name, one.data)
        if not isinstance(source, Problem):
            return source.text, source.cells
    return decoded(one.name, one.data, []) or "", ()
