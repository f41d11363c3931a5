"""The gate's smaller jobs: `python -m gate lock|environments|run|merge …` (the gate itself is `pytest`)."""

from __future__ import annotations

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gate.diagnostics import GateError
from gate.judging.prose.api_names import record
from gate.reading.project import Project
from gate.reading.roster import Roster, Runtime, load_roster
from gate.running.environments import compile_lock, provision
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome
from gate.tools.shards import Unmergeable, merge

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m gate", description=__doc__)
    jobs = parser.add_subparsers(dest="job", required=True)
    lock = jobs.add_parser("lock", help="resolve a runtime's pins into its hashed lock")
    lock.add_argument("runtime")
    environments = jobs.add_parser("environments", help="make the environments of the runtimes that a selector means")
    environments.add_argument("selector", nargs="?", default="all")
    run = jobs.add_parser("run", help="run one program on the runtimes that a selector means, and print what happens")
    run.add_argument("program", type=Path)
    run.add_argument("selector", nargs="?", default="all")
    run.add_argument("--cold", action="store_true", help="import nothing before the program does")
    merging = jobs.add_parser("merge", help="assemble the evidence that several machines recorded with --into")
    merging.add_argument("shares", type=Path, nargs="+")
    jobs.add_parser("names", help="ask every runtime for the API names of pages, and record which has them")
    arguments = parser.parse_args()
    roster = load_roster(ROOT)
    if arguments.job == "lock":
        compile_lock(_runtime(roster, arguments.runtime))
    elif arguments.job == "environments":
        chosen = roster.select(arguments.selector, "the command line", with_aside=True)
        needed = list({runtime.lock: runtime for runtime in chosen}.values())  # some share an environment
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for runtime, made in zip(needed, pool.map(provision, needed), strict=True):
                if made is None:
                    print(f"{runtime.id}: this machine has no Python {runtime.python}", file=sys.stderr)
    elif arguments.job == "merge":
        print(f"wrote the evidence of {len(merge(ROOT, arguments.shares))} snippets")
    elif arguments.job == "names":
        print(f"asked for {record(Project(ROOT))} API names")
    elif arguments.job == "run":
        chosen = roster.select(arguments.selector, "the command line", with_aside=True)
        _run(arguments.program.resolve(), chosen, arguments.cold)


def _runtime(roster: Roster, name: str) -> Runtime:
    return roster.select(name, "the command line")[0]


def _run(program: Path, runtimes: list[Runtime], cold: bool) -> None:
    folded: dict[Outcome, list[str]] = {}
    for runtime in runtimes:
        if provision(runtime) is None:
            print(f"{runtime.id}: this machine has no Python {runtime.python}", file=sys.stderr)
            continue
        server = ForkServer(runtime, ROOT, cold=cold, programs=program.parent)
        outcome, _ = server.run(program, Limits())
        folded.setdefault(outcome, []).append(runtime.id)
        server.close()
    for outcome, names in folded.items():
        print(f"--- {' '.join(names)}\n{outcome}")


if __name__ == "__main__":
    try:
        main()
    except (GateError, Unmergeable) as error:
        sys.exit(str(error))
