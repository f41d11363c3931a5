"""keras-check: reads code and says what a newer TensorFlow or Keras does with it."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Iterator, List, Optional

from keras_check.check import check, lines_of
from keras_check.findings import Finding, summary
from keras_check.fixing import fix
from keras_check.knowledge import Knowledge, load
from keras_check.project import Project
from keras_check.repairing import with_fixable
from keras_check.source import Problem, Source, files, read

SIGNS = {"raises": "✗", "differs": "≠", "warns": "⚠", "unsure": "?"}


def main(arguments: Optional[List[str]] = None) -> int:
    """Returns 0 if nothing was found, 1 if something was, and 2 if it could not be asked."""
    data = load()
    parser = argparse.ArgumentParser(prog="keras-check", description=__doc__)
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder or a notebook")
    parser.add_argument("--from", dest="home", metavar="VERSION", help="the version that the code was written for, such as tf1.15")
    parser.add_argument("--to", dest="target", default=data["newest"], metavar="VERSION", help="default: %(default)s")
    parser.add_argument("--fix", action="store_true", help="rewrite what is proved to do the same")
    parser.add_argument("--diff", action="store_true", help="print what --fix would change, and change nothing")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    chosen = parser.parse_args(arguments)
    for version in filter(None, (chosen.home, chosen.target)):
        if version not in data["runtimes"]:
            parser.error("unknown version %s; known are %s" % (version, ", ".join(data["runtimes"])))
    known = Knowledge(data, chosen.target)
    homes = [chosen.home] if chosen.home else []
    if chosen.fix or chosen.diff:
        return fixed(chosen, known, homes)
    sources: List[Source] = []
    problems: List[Problem] = []
    findings: List[Finding] = []
    project = Project(opened, roots(chosen.paths), known)
    for path in files(chosen.paths):
        one = read(path)
        if isinstance(one, Problem):
            problems.append(one)
            continue
        problems.extend(one.problems)
        sources.append(one)
        findings.extend(with_fixable(check(one, known, homes, project), one, known, homes))
    if chosen.format == "json":
        found = {
            "findings": [one.as_json() for one in findings],
            "problems": [dict(one._asdict()) for one in problems],
            "summary": summary(findings, len(sources), lines_of(sources)),
        }
        print(json.dumps(found, indent=1, ensure_ascii=False))
    else:
        for line in as_text(findings, problems, chosen.target):
            print(line)
    return 2 if problems and not sources else int(bool(findings))


def fixed(chosen: argparse.Namespace, known: Knowledge, homes: List[str]) -> int:
    named = ((str(path), path.read_bytes()) if path.is_file() else Problem(str(path), 0, "is no file") for path in files(chosen.paths))
    done = fix(named, known, homes, sys.stdout, only_show=chosen.diff)
    for problem in done.problems:
        print("%s: %s" % (problem.path, problem.what), file=sys.stderr)
    print(done.in_words(only_shown=chosen.diff), file=sys.stderr)
    return 2 if done.problems and not (done.files or done.left) else int(bool(done.left or (chosen.diff and done.fixed)))


def roots(paths: List[str]) -> List[str]:
    """The folders in which the files of the project are."""
    return [str(Path(one) if Path(one).is_dir() else Path(one).parent) for one in paths]


def opened(path: str) -> Optional[Source]:
    found = read(Path(path)) if Path(path).is_file() else None
    return found if isinstance(found, Source) else None


def as_text(findings: List[Finding], problems: List[Problem], target: str) -> Iterator[str]:
    for one in findings:
        cell = "cell %d:" % one.cell if one.cell is not None else ""
        yield "%s:%s%d:%d: %s %s on %s: %s" % (one.path, cell, one.line, one.column, SIGNS[one.verdict], one.verdict, target, one.name)
        if one.message:
            yield "    " + one.message.split("\n")[0][:200]
        if one.also:
            yield "    also on line%s %s" % ("s" * (len(one.also) > 1), ", ".join(str(place.line) for place in one.also))
        if one.instead:
            yield "    write " + one.instead
        if one.url:
            yield "    " + one.url
    for problem in problems:
        yield "%s%s: %s" % (problem.path, ":%d" % problem.line if problem.line else "", problem.what)
    worst = {verdict: sum(one.verdict == verdict for one in findings) for verdict in SIGNS}
    yield ", ".join("%d %s" % (count, verdict) for verdict, count in worst.items() if count) or "nothing found"


if __name__ == "__main__":
    sys.exit(main())
