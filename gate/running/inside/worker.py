"""A runtime's worker: imports the framework once, then runs each program in a forked child.

Reads JSON requests from stdin and writes JSON records to stdout, one a line. The parent only imports: after a single TensorFlow
op in the parent, every child hangs. Standard library only, valid on Python 3.6 and newer.
"""

import gc
import importlib
import json
import os
import secrets
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
import zlib

import conversions
import program
import sandbox

del sys.path[0]  # this folder: programs must not see the gate's modules
for name in ("conversions", "program", "recorder", "sandbox"):
    del sys.modules[name]

KEPT_OF_TOO_MUCH = 2000  # bytes of output to keep of a program that exceeded the output limit
KEPT_OF_STDERR = 4000  # bytes to keep of the end of stderr
GRACE = 3  # seconds that a program's remaining processes have to exit
GLANCE = 1  # seconds between checks of the processor time
TICKS = os.sysconf("SC_CLK_TCK")


def serve():
    """Handles requests until stdin ends."""
    requests, replies = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Ctrl-C, the gate closes stdin
    sandbox.die_with_parent()
    sandbox.adopt_orphans()
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    os.set_blocking(woken, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake)
    ours = [requests, replies, woken, wake]

    def reply(record):
        _write(replies, json.dumps(record).encode() + b"\n")

    lines = _lines(requests)
    start = json.loads(next(lines).decode())
    sandbox.be_like_any_machine(start["cpus"])
    gc.disable()  # collections would take a fifth of the import time and free nothing
    try:
        for module in start["imports"]:
            importlib.import_module(module)
    except BaseException:
        reply({"failed": traceback.format_exc()})
        return
    confined = sandbox.Sandbox(start["readable"], start["private"])
    hello = {"ready": True, "open": confined.left_open()}
    try:
        if start["rehearsal"]:
            hello["conversions"] = rehearse(start["rehearsal"], woken, ours, confined)
    except conversions.Unexpected as error:
        reply({"failed": str(error)})
        return
    gc.enable()
    getattr(gc, "freeze", int)()  # so that collections in children skip what was imported
    reply(hello)
    for line in lines:
        reply(run(json.loads(line.decode()), woken, ours, confined))


def rehearse(request, woken, ours, confined):
    """Loads the cached conversions, or has a child create them, for all further children; returns them."""
    conversions.modules()
    text = request["conversions"]
    if not text:
        record = run(request, woken, ours, confined)
        text = record.get("conversions")
        if not text:
            raise conversions.Unexpected("the rehearsal {outcome}: {error}".format(**record))
    try:
        conversions.prepare(text)
    except (EOFError, TypeError, ValueError, zlib.error) as error:
        damaged = "cannot read the cached conversions ({!r}): delete {}"
        raise conversions.Unexpected(damaged.format(error, request["kept"])) from error
    return text


def run(request, woken, ours, confined):
    """Runs one program in a child; returns the record, not yet normalized."""
    scratch = os.path.realpath(tempfile.mkdtemp(prefix="snippet-"))
    here = os.path.join(scratch, "here")
    if request.get("received"):
        shutil.copytree(request["received"], here, symlinks=True)
    else:
        os.mkdir(here)
    pipes = {name: os.pipe() for name in ("stdout", "stderr", "report")}
    token = secrets.token_hex(8)  # marks the gate's own lines in the report
    sys.stderr.flush()  # or the child would write the buffer again
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        for descriptor in ours + [ends[0] for ends in pipes.values()]:
            os.close(descriptor)
        program.become(request, scratch, {name: ends[1] for name, ends in pipes.items()}, token, confined)
    for _, end in pipes.values():
        os.close(end)
    readers = {name: ends[0] for name, ends in pipes.items()}
    output = Output(readers, request["bytes"])
    status, stopped = _watch(child, output, woken, started, request)
    left = _end_the_rest(child, output, woken, 0 if stopped else GRACE)
    output.read()
    output.close()
    if request.get("left") and os.path.isdir(here):  # which the program may have deleted
        os.rename(here, request["left"])
    shutil.rmtree(scratch, ignore_errors=True)
    confined.tidy_up()
    record = _judge(output.texts["report"], token, status, stopped, left)
    if stopped and stopped[0] == "crashed":
        output.texts["stdout"] = output.texts["stdout"][:KEPT_OF_TOO_MUCH]
    record["stdout"] = output.texts["stdout"].decode("utf-8", "backslashreplace")
    record["scratch"] = scratch
    record["seconds"] = round(time.monotonic() - started, 4)
    return record


class Output:
    """What a child writes to its pipes. Only the end of stderr is kept."""

    def __init__(self, readers, limit):
        self.open, self.limit = dict(readers), limit
        self.texts = {name: b"" for name in readers}
        self._all = list(readers.values())
        for end in self._all:
            os.set_blocking(end, False)

    def read(self):
        """Reads what is available, without blocking."""
        for name, end in list(self.open.items()):
            try:
                while self.too_much() is None:
                    chunk = os.read(end, 65536)
                    if not chunk:
                        del self.open[name]
                        break
                    self.texts[name] += chunk
                    if name == "stderr":
                        self.texts[name] = self.texts[name][-KEPT_OF_STDERR:]
                        break  # or endless stderr would block the other streams
            except BlockingIOError:
                pass

    def too_much(self):
        """The name of a stream that exceeded the limit, or None."""
        return next((name for name in ("stdout", "report") if len(self.texts[name]) > self.limit), None)

    def close(self):
        for end in self._all:
            os.close(end)


def _watch(child, output, woken, started, request):
    """Collects the child's output until it exits or exceeds a limit; returns its status and why it was stopped."""
    while True:
        wall = time.monotonic() - started
        stopped = None
        if wall > request["wall_seconds"]:
            stopped = ("timeout", "no end after {:g} s".format(request["wall_seconds"]))
        elif wall > request["seconds"] and _processor_time() > request["seconds"]:
            stopped = ("timeout", "no end after {:g} s of processor time".format(request["seconds"]))
        elif output.too_much():
            what = "output" if output.too_much() == "stdout" else "warnings"
            stopped = ("crashed", "stopped after {} bytes of {}".format(request["bytes"], what))
        if stopped:
            os.kill(child, signal.SIGKILL)
            return os.waitpid(child, 0)[1], stopped
        select.select([woken] + list(output.open.values()), [], [], GLANCE)
        _hear(woken)
        ended, status = os.waitpid(child, os.WNOHANG)
        output.read()
        if ended:
            return status, None


def _hear(woken):
    """Drains the wakeup pipe."""
    try:
        os.read(woken, 4096)
    except BlockingIOError:
        pass


def _processor_time():
    """The seconds of processor time used by the child and its descendants, including those that exited."""
    return sum(sum(_stat(pid)[11:15]) for pid in _family(_children(os.getpid()))) / TICKS


def _stat(pid):
    """The numbers of /proc/<pid>/stat, from the third field on; zeros if the process is gone."""
    try:
        with open("/proc/{}/stat".format(pid), "rb") as stat:
            fields = stat.read().rpartition(b")")[2].split()
    except OSError:
        return [0] * 50
    return [ord(fields[0])] + [int(field) for field in fields[1:]]


def _children(pid):
    found = []
    try:
        for thread in os.listdir("/proc/{}/task".format(pid)):
            with open("/proc/{}/task/{}/children".format(pid, thread)) as listing:
                found += [int(child) for child in listing.read().split()]
    except OSError:  # it exited
        pass
    return found


def _family(pids):
    found = []
    for pid in pids:
        found += [pid] + _family(_children(pid))
    return found


def _end_the_rest(child, output, woken, grace):
    """Waits briefly for processes that the child left running, then kills them; returns how many were killed."""
    deadline = time.monotonic() + grace
    while _reap() and time.monotonic() < deadline:
        select.select([woken] + list(output.open.values()), [], [], 0.05)
        _hear(woken)
        output.read()
    left = set()
    while True:
        running = _reap()
        if not running:
            return len(left)
        for pid in running:
            left.add(pid)
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _reap():
    """Reaps the children that exited; returns the others."""
    running = []
    for pid in _children(os.getpid()):
        if not os.waitpid(pid, os.WNOHANG)[0]:
            running.append(pid)
    return running


def _judge(report, token, status, stopped, left):
    """The record, from the child's report and its exit status."""
    record = {"outcome": None, "error": None, "warnings": []}
    for line in report.decode("utf-8", "replace").splitlines():
        if line.startswith(token):
            try:
                said = json.loads(line[len(token) :])
            except ValueError:  # incomplete
                continue
            record["warnings"] += said.pop("warnings", [])
            record.update(said)
    if stopped:
        record.update(outcome=stopped[0], error=stopped[1])
    elif record["outcome"] in (None, "ran"):  # what happens after the program's last line counts, too
        if os.WIFSIGNALED(status):
            name = signal.Signals(os.WTERMSIG(status)).name
            record.update(outcome="crashed", error="killed by {}".format(name))
        elif os.WEXITSTATUS(status) or record["outcome"] is None:
            record.update(outcome="exited", error="exit status {}".format(os.WEXITSTATUS(status)))
        elif left:
            record.update(outcome="exited", error="left {} process(es) running".format(left))
    return record


def _lines(descriptor):
    pending = b""
    while True:
        chunk = os.read(descriptor, 65536)
        if not chunk:
            return
        pending += chunk
        whole = pending.split(b"\n")
        pending = whole.pop()
        for line in whole:
            yield line


def _write(descriptor, data):
    while data:
        data = data[os.write(descriptor, data) :]


if __name__ == "__main__":
    serve()
