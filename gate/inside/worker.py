"""Runs inside a runtime: imports the framework once, then runs each snippet in a forked child of its own.

Reads one JSON request a line from stdin and writes one JSON record a line to stdout. The parent only ever imports: a
parent that has run a single TensorFlow op makes every child hang. Standard library only, valid on Python 3.6 and newer.
"""

import contextlib
import gc
import importlib
import io
import json
import os
import runpy
import select
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback

import recorder
import sandbox

del sys.path[0]  # this folder: no snippet may import from it
OURS = []  # descriptors of this process that no snippet may write to
KEPT_OF_TOO_MUCH = 2000  # bytes of output kept of a program that was stopped for its output


def serve():
    """Answers requests until stdin ends."""
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the gate's affair; it closes stdin
    sandbox.die_with_parent()
    sandbox.adopt_orphans()
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake)
    OURS.extend([requests.fileno(), replies.fileno(), woken, wake])

    def reply(record):
        replies.write(json.dumps(record) + "\n")
        replies.flush()

    gc.disable()  # importing only makes what stays, and collecting through it takes a fifth of the time
    try:
        for module in json.loads(requests.readline()):
            importlib.import_module(module)
    except BaseException:
        reply({"failed": traceback.format_exc()})
        return
    gc.enable()
    getattr(gc, "freeze", int)()  # what is imported never goes away: no child's collector needs to look through it
    reply({"ready": True, "confined": sandbox.available()})
    for line in requests:
        reply(run(json.loads(line), woken))


def run(request, woken):
    """Runs one snippet in a child and returns what happened, not yet normalised."""
    scratch = os.path.realpath(tempfile.mkdtemp(prefix="snippet-"))
    pipes = {name: os.pipe() for name in ("stdout", "stderr", "report")}
    sys.stderr.flush()  # or the child would write it again
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        OURS.extend(ends[0] for ends in pipes.values())
        _be_the_child(request, scratch, {name: ends[1] for name, ends in pipes.items()})
    for _, end in pipes.values():
        os.close(end)
    readers = {name: ends[0] for name, ends in pipes.items()}
    texts, status, stopped = _watch(child, readers, woken, started, request)
    left = _end_the_rest(child)
    for end in readers.values():
        os.close(end)
    shutil.rmtree(scratch, ignore_errors=True)
    record = _judge(texts["report"], status, stopped, left)
    record["stdout"] = texts["stdout"].decode("utf-8", "backslashreplace")
    record["stderr"] = texts["stderr"][-4000:].decode("utf-8", "backslashreplace")
    record["scratch"] = scratch
    record["seconds"] = round(time.monotonic() - started, 4)
    return record


def _watch(child, readers, woken, started, request):
    """Collects the child's output until it ends or must be stopped."""
    texts = {name: b"" for name in readers}
    opened = dict(readers)
    for end in opened.values():
        os.set_blocking(end, False)
    status = stopped = None
    while status is None:
        remaining = started + request["seconds"] - time.monotonic()
        if remaining <= 0:
            stopped = ("timeout", "no end after {:g} s".format(request["seconds"]))
        elif any(len(text) > request["bytes"] for text in texts.values()):
            stopped = ("crashed", "stopped after {} bytes of output".format(request["bytes"]))
            texts["stdout"] = texts["stdout"][:KEPT_OF_TOO_MUCH]
        if stopped:
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            break
        select.select([woken] + list(opened.values()), [], [], remaining)
        ended, status_now = os.waitpid(child, os.WNOHANG)
        _read(opened, texts, request["bytes"])
        if ended:
            status = status_now
    if not stopped:
        _read(opened, texts, request["bytes"])
    try:
        os.read(woken, 4096) if select.select([woken], [], [], 0)[0] else None
    except BlockingIOError:
        pass
    return texts, status, stopped


def _read(opened, texts, limit):
    for name, end in list(opened.items()):
        try:
            while len(texts[name]) <= limit:
                chunk = os.read(end, 65536)
                if not chunk:
                    del opened[name]
                    break
                texts[name] += chunk
        except BlockingIOError:
            pass


def _end_the_rest(child):
    """Ends whatever processes the child left behind; returns how many there were."""
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        pass
    left = set()
    children = "/proc/self/task/{}/children".format(os.getpid())
    while True:
        with open(children) as listing:
            running = [int(pid) for pid in listing.read().split()]
        if not running:
            return len(left)
        for pid in running:
            left.add(pid)
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _judge(report, status, stopped, left):
    if stopped:
        return {"outcome": stopped[0], "error": stopped[1], "warnings": []}
    try:
        record = json.loads(report.decode("utf-8").splitlines()[-1])
    except (ValueError, IndexError):  # it ended before it could report
        record = {"warnings": []}
        if os.WIFSIGNALED(status):
            name = signal.Signals(os.WTERMSIG(status)).name
            record.update(outcome="crashed", error="killed by {}".format(name))
        else:
            record.update(outcome="exited", error="exit status {}".format(os.WEXITSTATUS(status)))
    if left and record["outcome"] == "ran":
        record.update(outcome="exited", error="left {} process(es) running".format(left))
    return record


def _be_the_child(request, scratch, ends):
    """Runs the snippet as `python snippet.py` would and reports how it ended. Never returns."""
    try:
        os.setsid()
        sandbox.die_with_parent()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        os.sched_setaffinity(0, {request["cpu"]})  # training on TensorFlow 1 is only repeatable on one CPU
        for descriptor in OURS:
            os.close(descriptor)
        os.dup2(ends["stdout"], 1)
        os.dup2(ends["stderr"], 2)
        for name in ("home", "tmp", "here"):
            os.mkdir(os.path.join(scratch, name))
        os.environ.update(HOME=os.path.join(scratch, "home"), TMPDIR=os.path.join(scratch, "tmp"))
        tempfile.tempdir = None
        os.chdir(os.path.join(scratch, "here"))
        sandbox.shut_in(scratch)
        sys.argv = [request["path"]]
        sys.path.insert(0, os.path.dirname(request["path"]))
        warnings_shown = recorder.record_warnings()
        record = _ending_of(request["path"])
        record["warnings"] = warnings_shown
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:  # a snippet may close or replace its streams
                pass
        with os.fdopen(ends["report"], "wb") as report:
            report.write(b"\n" + json.dumps(record).encode("utf-8"))
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(97)


def _ending_of(path):
    try:
        runpy.run_path(path, run_name="__main__")
        threading._shutdown()  # a program ends when its threads have
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
        return {"outcome": "exited", "error": "exit status {}".format(status)}
    except BaseException as error:
        return {"outcome": "raised", "error": _as_printed(error)}
    return {"outcome": "ran", "error": None}


def _as_printed(error):
    """The error's type and message as the interpreter prints them, with its "Did you mean …?"."""
    printed = io.StringIO()
    with contextlib.redirect_stderr(printed):
        sys.__excepthook__(type(error), error, error.__traceback__)
    alone = "".join(traceback.format_exception_only(type(error), error)).strip()
    start = printed.getvalue().rfind(alone)
    return printed.getvalue()[start:].strip() if start >= 0 else alone


if __name__ == "__main__":
    serve()
