"""The gate's utility commands: `python -m gate lock|environments|run|merge|names` (the gate itself is `pytest`)."""

from __future__ import annotations

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gate.diagnostics import GateError
from gate.judging.prose.api_names import record
from gate.reading.project import Project
from gate.reading.roster import Runtime, load_roster
from gate.running.environments import compile_lock, provision
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome
from gate.tools.shards import Unmergeable, merge

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m gate", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    lock = commands.add_parser("lock", help="resolve a runtime's pins into its hashed lock file")
    lock.add_argument("runtime")
    environments = commands.add_parser("environments", help="install the environments of the selected runtimes")
    environments.add_argument("selector", nargs="?", default="all")
    run = commands.add_parser("run", help="run one program on the selected runtimes and print the outcomes")
    run.add_argument("program", type=Path)
    run.add_argument("selector", nargs="?", default="all")
    run.add_argument("--cold", action="store_true", help="do not import the framework before the program does")
    merge_parser = commands.add_parser("merge", help="merge the evidence that several machines recorded with --into")
    merge_parser.add_argument("shares", type=Path, nargs="+")
    commands.add_parser("names", help="look up the API names on pages in every runtime, and record the result")
    arguments = parser.parse_args()
    roster = load_roster(ROOT)
    if arguments.command == "lock":
        compile_lock(roster.select(arguments.runtime, "the command line")[0])
    elif arguments.command == "environments":
        selected = roster.select(arguments.selector, "the command line", with_aside=True)
        needed = list({runtime.lock: runtime for runtime in selected}.values())  # some share an environment
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for runtime, folder in zip(needed, pool.map(provision, needed), strict=True):
                if folder is None:
                    print(f"{runtime.id}: this machine has no Python {runtime.python}", file=sys.stderr)
    elif arguments.command == "merge":
        print(f"wrote the evidence of {len(merge(ROOT, arguments.shares))} snippets")
    elif arguments.command == "names":
        print(f"looked up {record(Project(ROOT))} API names")
    elif arguments.command == "run":
        selected = roster.select(arguments.selector, "the command line", with_aside=True)
        _run(arguments.program.resolve(), selected, arguments.cold)


def _run(program: Path, runtimes: list[Runtime], cold: bool) -> None:
    runtimes_by_outcome: dict[Outcome, list[str]] = {}
    for runtime in runtimes:
        if provision(runtime) is None:
            print(f"{runtime.id}: this machine has no Python {runtime.python}", file=sys.stderr)
            continue
        server = ForkServer(runtime, ROOT, cold=cold, programs=program.parent)
        outcome, _ = server.run(program, Limits())
        runtimes_by_outcome.setdefault(outcome, []).append(runtime.id)
        server.close()
    for outcome, names in runtimes_by_outcome.items():
        print(f"--- {' '.join(names)}\n{outcome}")


if __name__ == "__main__":
    try:
        main()
    except (GateError, Unmergeable) as error:
        sys.exit(str(error))
