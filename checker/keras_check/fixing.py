"""`--fix` and `--diff`: all files that are named, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import NamedTuple, TextIO

from keras_check.fixes import Silence, nothing
from keras_check.knowledge import Knowledge
from keras_check.repairing import Repaired, difference, repaired, write
from keras_check.source import SUFFIXES, Problem

Content = tuple[str, bytes]  # a file's name and what is in it


class Done(NamedTuple):
    """What came of all files."""

    files: int  # that are rewritten
    fixed: int  # findings
    left: int
    problems: list[Problem]

    def in_words(self, *, only_shown: bool) -> str:
        would = "would fix" if only_shown else "fixed"
        return f"{would} {_counted(self.fixed, 'finding')} in {_counted(self.files, 'file')}; {self.left} remain"


def fix(
    contents: Iterable[Content | Problem],
    known: Knowledge,
    homes: Collection[str],
    out: TextIO,
    *,
    only_show: bool,
    silence: Callable[[str], Silence] = lambda _: nothing,
) -> Done:
    """Writes what can be repaired or, with `only_show`, the differences to `out`. `silence` is of a file's name."""
    files = fixed = left = 0
    problems: list[Problem] = []
    for one in contents:
        if isinstance(one, Problem):
            problems.append(one)
            continue
        name, data = one
        if not name.endswith(SUFFIXES):
            continue
        done = repaired(name, data, known, homes, silence(name))
        if isinstance(done, Repaired) and done.changed and not only_show:
            done = _written(done)
        if isinstance(done, Problem):
            problems.append(done)
            continue
        files += done.changed
        fixed += done.fixed
        left += done.left
        if only_show and done.changed:
            out.writelines(difference(done))
    return Done(files, fixed, left, problems)


def _written(one: Repaired) -> Repaired | Problem:
    if not Path(one.name).is_file():
        return Problem(one.name, 0, "is no file of its own and is not rewritten")
    try:
        write(one)
    except OSError as error:
        return Problem(one.name, 0, "cannot be written: %s" % (error.strerror or error))
    return one


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
