"""Runs a worker in a bubblewrap sandbox.

In it, programs can read the system's libraries, the runtime's environment, and the programs, and can write to their own folder
only. They see no other processes, no network, and no shared memory of others. Without bubblewrap, the worker confines its
children with Landlock and seccomp (gate/running/inside/sandbox.py), and the run reports at the end what that leaves open.
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

NAMESPACES = ("--unshare-all", "--unshare-user", "--uid", "1000", "--gid", "1000")
SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
# The last one lists the possible processor numbers: OpenBLAS crashes if its processor is not among them.
READABLE_FILES = (
    "/etc/alternatives",
    "/etc/ld.so.cache",
    "/etc/ssl",
    "/etc/ca-certificates",
    "/etc/nsswitch.conf",
    "/sys/devices/system/cpu/possible",
)
FAKE_FILES = {
    "/etc/passwd": f"{USER}:x:1000:1000::/home/{USER}:/bin/sh\n",
    "/sys/devices/system/cpu/online": "0\n",  # one processor
}


def visible(runtime: Runtime, programs: Path) -> list[str]:
    """The folders that programs on this runtime may read."""
    interpreter = python(runtime)
    folders = [environment(runtime), Path(__file__).parent / "inside", programs]
    if runtime.rehearsal:
        folders.append(runtime.rehearsal.parent)
    while interpreter.is_symlink():  # the environment's Python links to the system's, possibly through other links
        interpreter = interpreter.parent / interpreter.readlink()
        folders.append(interpreter.parent.parent)
    folders.append(interpreter.resolve().parent.parent)
    return [*filter(os.path.exists, SYSTEM), *dict.fromkeys(map(str, folders))]


def sandboxed(
    runtime: Runtime, programs: Path, home: Path, command: list[str], *, cwd: Path | None = None, init: bool = False
) -> list[str]:
    """The command, wrapped so that it can write only to `home`; unchanged if bubblewrap is unusable.

    With `init`, bubblewrap reaps orphans; without it, the command is PID 1 and has to.
    """
    tool = bubblewrap()
    if tool is None or unusable():
        return command
    options = [*NAMESPACES, "--die-with-parent", "--hostname", "machine"]
    options += ["--dev", "/dev", "--proc", "/proc", "--tmpfs", "/dev/shm"]
    for folder in visible(runtime, programs):
        if Path(folder).is_symlink():
            options += ["--symlink", str(Path(folder).readlink()), folder]
        else:
            options += ["--ro-bind", folder, folder]
    for path in filter(os.path.exists, READABLE_FILES):
        options += ["--ro-bind", path, path]
    for path, text in FAKE_FILES.items():
        fake = home / Path(path).name
        fake.write_text(text)
        options += ["--ro-bind", str(fake), path]
    options += ["--bind", str(home), str(home), "--chdir", str(cwd or home), *([] if init else ["--as-pid-1"])]
    return [tool, *options, "--", *command]


def bubblewrap() -> str | None:
    """The path of bubblewrap, or None."""
    return shutil.which(os.environ.get("BWRAP", "bwrap"))


@cache
def unusable() -> str:
    """Why bubblewrap cannot be used on this machine; empty if it can."""
    tool = bubblewrap()
    if tool is None:
        return "bubblewrap is not installed (Debian, Ubuntu: apt install bubblewrap)"
    command = [tool, *NAMESPACES, "--as-pid-1", "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "true"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    return "" if result.returncode == 0 else f"bubblewrap does not work on this machine ({result.stderr.strip()})"
