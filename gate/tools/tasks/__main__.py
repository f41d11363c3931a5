"""Plays readers' tasks on a built site and counts what each takes: `python -m gate.tools.tasks SITE_FOLDER [--json FILE]`.

A task ends when the remedy's code is on the screen: all lines that the proved replacement has and the old program has not.
Counted are

- seconds of machine time: until pages have loaded and questions are answered, without the reader's own;
- screens scrolled, down, up or aside: pixels by the height (aside: the width) of the window, rounded up to a tenth;
- clicks: links, folds, tabs, buttons and choices. To paste or type takes none.

The reader takes the cheapest of all ways, with a screen as dear as a click, and knows where to look: the figures are the
least that a task takes. Answers to a question are tried in their order: each one above the right one costs two clicks,
there and back. On a page that answers nothing, the reader knows which link leads to the remedy. Nobody has chosen a
version before. What loads only when a fold is opened is not found.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from gate.diagnostics import GateError
from gate.tools.tasks.player import chromium, played
from gate.tools.tasks.reading import TASKS, tasks


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m gate.tools.tasks", description="Plays readers' tasks on a built site."
    )
    parser.add_argument("site", type=Path, help="the folder of a built site")
    parser.add_argument("--json", type=Path, help="where to write the figures as well")
    parser.add_argument("--tasks", type=Path, default=TASKS, help="another file of tasks")
    given = parser.parse_args()
    asked, found = tasks(given.site, given.tasks), []
    with chromium() as browser:
        for one in played(browser, given.site, asked):
            found.append(one)
            print(_line(one), flush=True)
    if given.json:
        given.json.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _line(one: dict[str, Any]) -> str:
    counted = "not reached"
    if one["way"]:
        counted = f"{one['seconds']:5.2f} s  {one['screens']:4.1f} screens  {one['clicks']} clicks"
    return f"{one['screen']:7}  {counted:34}  {one['task']}  {' → '.join(one['way'])}"


if __name__ == "__main__":
    try:
        main()
    except GateError as error:
        sys.exit(str(error))
