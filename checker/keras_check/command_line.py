"""keras-check: reads code and says what a newer TensorFlow or Keras does with it."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, TextIO

from keras_check import __version__
from keras_check.contents import contents, opened, roots
from keras_check.examining import Examiner
from keras_check.explaining import explain, near
from keras_check.fixes import Silence
from keras_check.fixing import fix
from keras_check.formats import FORMATS
from keras_check.formats.writer import Writer
from keras_check.ignoring import Comments, Wanted, parts
from keras_check.judge import Judged
from keras_check.knowledge import Knowledge, load
from keras_check.pins import Guess, Pins
from keras_check.progress import Progress
from keras_check.project import Project
from keras_check.settings import Settings, SettingsError, settings
from keras_check.source import Problem
from keras_check.telling import summary
from keras_check.totals import Totals

NOTHING, FOUND, NOT_ASKED, INTERRUPTED = 0, 1, 2, 130
SAY_FIXABLE = ("json", "html")  # formats
EPILOG = """exit status: 0 if nothing was found, 1 if something was, 2 if it could not be asked: a wrong option, or a path
that cannot be read"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    try:
        status = run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # | head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def run(arguments: Sequence[str] | None) -> int:
    data = load()
    parser = parser_of(data)
    chosen = parser.parse_args(arguments)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")  # file names need not be text, nor terminals UTF-8
    try:
        settled = Settings() if chosen.isolated else settings(chosen.paths)
    except SettingsError as error:
        parser.error(str(error))
    target = chosen.target or settled.target or data["newest"]
    home = chosen.home or settled.home
    for version in filter(None, (home, target)):
        if version not in data["runtimes"]:
            parser.error(unknown_version(version, data, settled))
    if chosen.explain:
        return explained(data, chosen.explain, target, parser)
    if not chosen.paths:
        parser.error("name what to check, such as . for this folder")
    pins = Pins(data, target)
    guess = Guess(home, "") if home else pins.home(chosen.paths)
    known = Knowledge(data, target)
    rest_less_often()
    if chosen.fix or chosen.diff:
        return fixed(chosen, settled, known, [guess.runtime] if guess else [])
    project = Project(opened, roots(chosen.paths), known)
    examiner = Examiner(
        known,
        pins,
        wanted(chosen, settled),
        [guess.runtime] if guess else [],
        project,
        tries_fixes=chosen.format in SAY_FIXABLE,
    )
    totals = Totals(target, *(guess or ()))
    settled = settled._replace(exclude=(*settled.exclude, *chosen.exclude))
    if not chosen.output:
        return checked(chosen, settled, examiner, totals, writer(chosen, sys.stdout, known))
    try:
        with open(chosen.output, "w", encoding="utf-8", errors="backslashreplace") as out:  # noqa: PTH123 - as it is named
            status = checked(chosen, settled, examiner, totals, writer(chosen, out, known))
    except OSError as error:
        parser.error(f"{chosen.output} cannot be written: {error.strerror}")
    print(f"{chosen.output}: {summary(totals)}")
    return status


def rest_less_often() -> None:
    """Parsing makes much and no garbage in circles, and what is known is never garbage: looking for it takes most of the time."""
    gc.freeze()
    gc.set_threshold(500_000, 20, 100)


def checked(chosen: argparse.Namespace, settled: Settings, examiner: Examiner, totals: Totals, out: Writer) -> int:
    """Writes what is found as it is found, and returns the exit status."""
    progress = Progress(sys.stderr, shown=sys.stderr.isatty())
    not_read = False
    out.start()
    for one in contents(chosen.paths, settled.excluded):
        if isinstance(one, Problem):
            not_read = not_read or one.path in chosen.paths
            problems = [one]
        else:
            progress.say(totals.files, totals.findings, one.name)
            found = examiner.examine(one)
            problems = found.problems
            not_read = not_read or (not found.lines and one.name in chosen.paths)
            totals.files += bool(found.lines)
            totals.lines += found.lines
            totals.ignored += found.ignored
            totals.files_with_findings += bool(found.findings)
            if found.findings:
                progress.clear()
            for finding, code in found.findings:
                totals.add(finding)
                out.finding(finding, code)
        for problem in problems:
            progress.clear()
            totals.problems += 1
            out.problem(problem)
    progress.clear()
    out.end(totals)
    if not_read or (totals.problems and not totals.files):
        return NOT_ASKED
    return FOUND if totals.findings and not chosen.exit_zero else NOTHING


def fixed(chosen: argparse.Namespace, settled: Settings, known: Knowledge, homes: Sequence[str]) -> int:
    """Rewrites, and returns the exit status: whether something is left to do."""
    heard = wanted(chosen, settled)

    def silence(name: str) -> Silence:
        def of_text(text: str) -> Callable[[Judged, int], bool]:
            comments = Comments(name, text)
            return lambda one, line: not heard(one) or comments.silence(one, line)

        return of_text

    files = contents(chosen.paths, settled._replace(exclude=(*settled.exclude, *chosen.exclude)).excluded)
    done = fix(files, known, homes, sys.stdout, only_show=chosen.diff, silence=silence)
    for problem in done.problems:
        print(f"{problem.path}: {problem.what}", file=sys.stderr)
    print(done.in_words(only_shown=chosen.diff), file=sys.stderr)
    if done.problems and not (done.files or done.left):
        return NOT_ASKED
    return FOUND if done.left or (chosen.diff and done.fixed) else NOTHING


def wanted(chosen: argparse.Namespace, settled: Settings) -> Wanted:
    quiet = ["unsure"] if chosen.quiet or settled.quiet else []
    return Wanted(chosen.select or settled.select, [*settled.ignore, *chosen.ignore, *quiet])


def writer(chosen: argparse.Namespace, out: TextIO, known: Knowledge) -> Writer:
    color = "FORCE_COLOR" in os.environ or (
        out.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    )
    return FORMATS[chosen.format](
        out, known.target, site=known.address("/")[:-1], color=color, source=chosen.show_source
    )


def explained(data: dict[str, Any], word: str, target: str, parser: argparse.ArgumentParser) -> int:
    lines = explain(data, word, target)
    if not lines:
        alike = near(data, word)
        parser.error(f"nothing is recorded of {word}" + (f"; did you mean {' or '.join(alike)}?" if alike else ""))
    print("\n".join(lines))
    return NOTHING


def unknown_version(version: str, data: dict[str, Any], settled: Settings) -> str:
    where = f"{settled.file}: " if version in (settled.home, settled.target) else ""
    return f"{where}unknown version {version}; choose one of {', '.join(data['runtimes'])}"


def parser_of(data: dict[str, Any]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="keras-check", description=__doc__, epilog=EPILOG)
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="a file, folder, notebook or zip archive; - is the standard input")
    add(
        "--from",
        dest="home",
        metavar="VERSION",
        help="what the code was written for, such as tf1.15; default: as its requirements say",
    )
    add("--to", dest="target", metavar="VERSION", help=f"the version that it will run on; default: {data['newest']}")
    add("--fix", action="store_true", help="rewrite what is proved to do the same")
    add("--diff", action="store_true", help="print what --fix would rewrite, and write nothing")
    add("--format", choices=FORMATS, default="text", help="default: %(default)s")
    add("-o", "--output", metavar="FILE", help="write to a file")
    add("--show-source", action="store_true", help="show the lines of code, in text")
    add("-q", "--quiet", action="store_true", help="leave out what is unsure")
    add("--select", type=parts, default=[], metavar="RULES", help="report only these rules, verdicts or names")
    add("--ignore", type=parts, default=[], metavar="RULES", help="leave out these rules, verdicts or names")
    add(
        "--exclude",
        type=parts,
        default=[],
        metavar="PATTERNS",
        help="leave out files and folders, such as tests,old/*.py",
    )
    add("--explain", metavar="RULE", help="print what is recorded of a rule or a name on each version")
    add("--exit-zero", action="store_true", help="exit with 0 although something was found")
    add("--isolated", action="store_true", help="read no pyproject.toml")
    add("--version", action="version", version=f"%(prog)s {__version__}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
