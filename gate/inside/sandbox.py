"""Shuts a forked child in: it writes below its own folder, reaches no network and dies with its parent.

The kernel does it (Landlock and seccomp), so it holds for C++ code and grandchildren too, needs no privilege and works
in containers. Standard library only, valid on Python 3.6 and newer.
"""

import ctypes
import os
import platform
import resource
import signal
import struct

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 22, 36, 38
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
# Writing, removing and making files of every kind; from linux/landlock.h.
WRITES = (1 << 1) | sum(1 << bit for bit in range(4, 13))
REFER, TRUNCATE = 1 << 13, 1 << 14  # since ABI 2 and ABI 3
SOCKET_CALL = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # audit architecture, number of socket()
AF_INET, AF_INET6, ENETUNREACH = 2, 10, 101

libc = ctypes.CDLL(None, use_errno=True)


def adopt_orphans():
    """Makes processes that a child leaves behind children of this process, so that they can be found and ended."""
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent():
    """Has the kernel kill this process when its parent ends, however the parent ends."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def shut_in(folder):
    """Confines this process: writes only below `folder` and /dev, no IP sockets, no core dumps."""
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _refuse_writes_outside(folder)
    _refuse_network()


def available():
    """Whether this kernel can confine writes."""
    return libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, 1) > 0


def _refuse_writes_outside(folder):
    abi = libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, 1)
    if abi < 1:
        return
    writes = WRITES | (REFER if abi >= 2 else 0) | (TRUNCATE if abi >= 3 else 0)
    attributes = struct.pack("=Q", writes)
    ruleset = libc.syscall(LANDLOCK_CREATE_RULESET, attributes, len(attributes), 0)
    for path in (folder, "/dev"):
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        libc.syscall(LANDLOCK_ADD_RULE, ruleset, 1, struct.pack("=Qi", writes, opened), 0)
        os.close(opened)
    if libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0):
        raise OSError(ctypes.get_errno(), "landlock_restrict_self")
    os.close(ruleset)


def _refuse_network():
    machine = SOCKET_CALL.get(platform.machine())
    if machine is None:
        return
    architecture, socket_call = machine
    load, equal, give = 0x20, 0x15, 0x06
    allow, refuse = 0x7FFF0000, 0x00050000 | ENETUNREACH
    program = [
        (load, 0, 0, 4),
        (equal, 0, 5, architecture),
        (load, 0, 0, 0),
        (equal, 0, 3, socket_call),
        (load, 0, 0, 16),
        (equal, 2, 0, AF_INET),
        (equal, 1, 0, AF_INET6),
        (give, 0, 0, allow),
        (give, 0, 0, refuse),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in program))
    header = struct.pack("HP", len(program), ctypes.addressof(code))
    if libc.prctl(PR_SET_SECCOMP, 2, header, 0, 0):
        raise OSError(ctypes.get_errno(), "seccomp")
