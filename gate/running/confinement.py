"""Gives a worker a machine of its own to look at: bubblewrap hides all that programs have no business with.

In it a program sees the system's libraries, the runtime's environment and the programs, all for reading; its own folder for
writing; no process but the worker and its own, no network, no shared memory that is older than itself. Where bubblewrap is
missing or the kernel refuses it, the worker confines its children as far as Landlock and seccomp go
(gate/running/inside/sandbox.py), and the run says at its end what was left open.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

from gate.machine import USER
from gate.reading.roster import Runtime
from gate.running.environments import environment, python

APART = ("--unshare-all", "--unshare-user", "--uid", "1000", "--gid", "1000")
SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
# The last says which numbers processors can have: OpenBLAS crashes where the one that it may use is not among them.
SETTINGS = (
    "/etc/alternatives",
    "/etc/ld.so.cache",
    "/etc/ssl",
    "/etc/ca-certificates",
    "/etc/nsswitch.conf",
    "/sys/devices/system/cpu/possible",
)
MADE_UP = {
    "/etc/passwd": f"{USER}:x:1000:1000::/home/{USER}:/bin/sh\n",
    "/sys/devices/system/cpu/online": "0\n",  # one processor
}


def visible(runtime: Runtime, programs: Path) -> list[str]:
    """The folders that a program of this runtime may read."""
    interpreter = python(runtime)
    folders = [environment(runtime), Path(__file__).parent / "inside", programs]
    if runtime.rehearsal:
        folders.append(runtime.rehearsal.parent)
    while interpreter.is_symlink():  # the environment's Python is a link to the machine's, perhaps by way of others
        interpreter = interpreter.parent / interpreter.readlink()
        folders.append(interpreter.parent.parent)
    folders.append(interpreter.resolve().parent.parent)
    return [*filter(_is_there, SYSTEM), *dict.fromkeys(map(str, folders))]


def wrapped(
    runtime: Runtime, programs: Path, home: Path, command: list[str], *, cwd: Path | None = None, init: bool = False
) -> list[str]:
    """The command, to be run where only `home` can be written to; as it is, where bubblewrap does not work.

    `init` has another process look after orphans: without it the command is the first process, and has to.
    """
    tool = bubblewrap()
    if tool is None or unusable():
        return command
    options = [
        *APART,
        "--die-with-parent",
        "--hostname",
        "machine",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        "--tmpfs",
        "/dev/shm",
    ]
    for folder in visible(runtime, programs):
        if Path(folder).is_symlink():
            options += ["--symlink", str(Path(folder).readlink()), folder]
        else:
            options += ["--ro-bind", folder, folder]
    for path in filter(_is_there, SETTINGS):
        options += ["--ro-bind", path, path]
    for path, text in MADE_UP.items():
        made_up = home / Path(path).name
        made_up.write_text(text)
        options += ["--ro-bind", str(made_up), path]
    options += ["--bind", str(home), str(home), "--chdir", str(cwd or home), *([] if init else ["--as-pid-1"])]
    return [tool, *options, "--", *command]


def bubblewrap() -> str | None:
    """Where bubblewrap is, if it is there."""
    return shutil.which(os.environ.get("BWRAP", "bwrap"))


@cache
def unusable() -> str:
    """Why bubblewrap cannot be used on this machine; nothing if it can."""
    tool = bubblewrap()
    if tool is None:
        return "bubblewrap is not installed (Debian, Ubuntu: apt install bubblewrap)"
    attempt = [tool, *APART, "--as-pid-1", "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "true"]
    tried = subprocess.run(attempt, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    return "" if tried.returncode == 0 else f"bubblewrap is refused here ({tried.stderr.strip()})"


def _is_there(path: str) -> bool:
    return Path(path).exists()
