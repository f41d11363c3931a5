"""The forked child: runs the program as `python program.py` would, and reports how it ended.

What happens at the end of a program (`atexit`, `__del__`, joining threads, flushing output) happens as in a process of its own.
Only the framework is not torn down, because that takes longer than most programs and has no visible effect. Standard library
only, valid on Python 3.6 and newer.
"""

import atexit
import contextlib
import fcntl
import gc
import importlib.machinery
import io
import json
import os
import signal
import sys
import tempfile
import threading
import traceback
import types

import conversions
import recorder

# What the interpreter clears first at exit; this includes the frames of the last error.
GONE_FROM_SYS = (
    "path",
    "argv",
    "ps1",
    "ps2",
    "last_exc",
    "last_type",
    "last_value",
    "last_traceback",
    "path_hooks",
    "meta_path",
)
OUT_OF_THE_WAY = 512  # the lowest descriptor for the report, so that it does not shift what open() returns


def become(request, scratch, ends, token, confined):
    """Runs the program and exits with the status that Python would exit with. Never returns."""
    try:
        tell = _prepared(request, scratch, ends, token, confined)
    except BaseException:
        traceback.print_exc()
        os._exit(97)
    with open(request["path"], "rb") as file:
        source = file.read()
    rehearsed = conversions.watch(request["path"]) if "conversions" in request else None
    status = _run(request["path"], source, tell)
    if rehearsed:
        if status == 0:
            tell(**rehearsed())
        os._exit(status)  # a rehearsal needs no finalization
    # Python 3.6 has no gc.freeze(), and collecting everything that was imported takes longer than most programs.
    collect = hasattr(gc, "freeze") or b"__del__" in source
    os._exit(_finalized(status, collect))


def _prepared(request, scratch, ends, token, confined):
    """Makes this process look like a new Python process; returns a function that reports to the gate."""
    os.setsid()
    confined.die_with_parent()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.set_wakeup_fd(-1)
    os.sched_setaffinity(0, request["cpus"])  # training on TensorFlow 1 is only repeatable on one CPU
    os.dup2(ends["stdout"], 1)
    os.dup2(ends["stderr"], 2)
    report = fcntl.fcntl(ends["report"], fcntl.F_DUPFD_CLOEXEC, OUT_OF_THE_WAY)
    for end in ends.values():
        os.close(end)
    for name in ("home", "tmp"):
        os.mkdir(os.path.join(scratch, name))
    here = os.path.join(scratch, "here")
    os.environ.update(HOME=os.path.join(scratch, "home"), TMPDIR=os.path.join(scratch, "tmp"), PWD=here)
    tempfile.tempdir = None
    os.chdir(here)
    confined.shut_in(scratch)
    me = os.getpid()

    def tell(**said):
        if os.getpid() != me:  # a process that the program forked
            return
        line = (token + json.dumps(said) + "\n").encode()
        with contextlib.suppress(OSError):  # the program closed the descriptor
            while line:
                line = line[os.write(report, line) :]

    recorder.record_warnings(lambda text: tell(warnings=[text]))
    return tell


def _run(path, source, tell):
    """Runs the file as `__main__`; returns the exit status."""
    main = types.ModuleType("__main__")
    loader = importlib.machinery.SourceFileLoader("__main__", path)
    main.__dict__.update(
        __file__=path, __builtins__=sys.modules["builtins"], __cached__=None, __loader__=loader, __annotations__={}
    )
    sys.modules["__main__"] = main
    sys.argv = [path]
    sys.path.insert(0, os.path.dirname(path))
    try:
        exec(compile(source, path, "exec", dont_inherit=True), main.__dict__)
    except SystemExit as end:
        return _exit_status(end.code, tell)
    except BaseException as error:
        _show(error, tell)
        return 1
    tell(outcome="ran", error=None)
    return 0


def _exit_status(code, tell):
    """The exit status that Python derives from the argument of sys.exit()."""
    words = ""
    if code is None or isinstance(code, int):
        status = int(code or 0) & 0xFF
    else:
        status, words = 1, str(code)
        print(words, file=sys.stderr)
    tell(outcome="exited", error="exit status {}".format(status) + (": " + words if words else ""))
    return status


def _show(error, tell):
    """Prints an uncaught error as Python does, without this file's frames."""
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename == __file__:
        frames = frames.tb_next
    error.__traceback__ = frames
    tell(outcome="raised", error=_as_printed(error))
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, frames
    sys.excepthook(type(error), error, frames)


def _as_printed(error):
    """The error's type and message as the interpreter prints them, with its "Did you mean …?"."""
    printed = io.StringIO()
    with contextlib.redirect_stderr(printed):
        sys.__excepthook__(type(error), error, error.__traceback__)
    alone = "".join(traceback.format_exception_only(type(error), error)).strip()
    start = printed.getvalue().rfind(alone)
    return printed.getvalue()[start:].strip() if start >= 0 else alone


def _finalized(status, collect):
    """Follows the steps of Py_FinalizeEx in order; returns the exit status."""
    for step in (threading._shutdown, atexit._run_exitfuncs):
        with contextlib.suppress(BaseException):  # such errors are printed and have no other effect
            step()
    status = _flushed(status)
    for name in GONE_FROM_SYS:
        setattr(sys, name, None)
    kept = [module for name, module in sys.modules.items() if name != "__main__"]
    for name in list(sys.modules):
        sys.modules[name] = None
    sys.modules.clear()
    if collect:
        gc.collect()
    del kept[:0]  # keeps the modules alive until here
    return _flushed(status)


def _flushed(status):
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None and not stream.closed:
                stream.flush()
        except BaseException:
            status = 120
    return status
