"""Shuts a forked child in: what it reads, writes and reaches is its own, and it dies with its parent.

The kernel does it (Landlock and seccomp), so it holds for C++ code and grandchildren too, needs no privilege and works in
containers. What these cannot do, the worker's own surroundings do (gate/running/confinement.py). Standard library only, on
Python 3.6 and newer.
"""

import contextlib
import ctypes
import os
import platform
import resource
import shutil
import signal
import struct

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 22, 36, 38
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
# What can be done to files, from linux/landlock.h.
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, REFER, TRUNCATE = 1, 1 << 1, 1 << 2, 1 << 3, 1 << 13, 1 << 14
READS = EXECUTE | READ_FILE | READ_DIR
WRITES = WRITE_FILE | sum(1 << bit for bit in range(4, 13))  # and removing and making files of every kind
NO_FOLDER = EXECUTE | READ_FILE | WRITE_FILE | TRUNCATE  # what a rule for something that is no folder may speak of
SIGNALS_AND_ABSTRACT_SOCKETS = 0b11
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty", "/dev/ptmx", "/dev/pts")
SHARED_MEMORY = "/dev/shm"
AF_UNIX, AF_INET, AF_INET6, AF_NETLINK = 1, 2, 10, 16
ENOSYS, EAFNOSUPPORT, ENETUNREACH = 38, 97, 101
# By machine: its audit architecture, the number of socket(), and those of calls that reach another process or outlive the
# program: ptrace, process_vm_*, the System V and POSIX queues, the keyrings; io_uring_* would go round this filter.
CALLS = {
    "x86_64": (0xC000003E, 41, (101, 310, 311, 29, 64, 68, 240, 248, 249, 250, 425, 426, 427)),
    "aarch64": (0xC00000B7, 198, (117, 270, 271, 194, 190, 186, 180, 217, 218, 219, 425, 426, 427)),
}
X32 = 0x40000000  # the bit of a call in x86_64's second ABI, whose numbers differ

libc = ctypes.CDLL(None, use_errno=True)


def adopt_orphans():
    """Makes processes that a child leaves behind children of this process, so that they can be found and ended."""
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent():
    """Has the kernel kill this process when its parent ends, however the parent ends."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def be_like_any_machine(cpus):
    """Sets what a process takes over from the one that started it: its limits, its mask for new files, its processor."""
    os.umask(0o022)
    os.sched_setaffinity(0, cpus)  # libraries that are imported make as many threads as they see processors
    for limit, wanted in ((resource.RLIMIT_STACK, 8 << 20), (resource.RLIMIT_NOFILE, 1024), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(limit)[1]
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(limit, (soft, hard))


class Sandbox:
    """What this kernel can confine a child with. `private` says that the worker has namespaces of its own."""

    def __init__(self, readable, private):
        self.readable, self.private = readable, private
        self.abi = max(libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, 1), 0)
        self.calls = CALLS.get(platform.machine())

    die_with_parent = staticmethod(die_with_parent)

    def left_open(self):
        """What a program could do here that it must not be able to do, in words."""
        return [
            words
            for words, closed in (
                ("read all that you can read", self.private or self.abi),
                ("write where you can write", self.abi),
                ("signal your processes", self.private or self.abi >= 6),
                ("leave something in {} for other programs".format(SHARED_MEMORY), self.private),
                ("reach the network", self.private or self.calls),
                ("use system calls that go round its confinement", self.calls),
            )
            if not closed
        ]

    def shut_in(self, folder):
        """Confines this process to `folder`, and to reading what programs need."""
        libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if self.abi:
            self._confine_files(folder)
        if self.calls:
            self._confine_calls()

    def tidy_up(self):
        """Removes what a program left in memory that the next one would find."""
        if self.private:
            for name in os.listdir(SHARED_MEMORY):
                path = os.path.join(SHARED_MEMORY, name)
                with contextlib.suppress(OSError):
                    shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.unlink(path)

    def _confine_files(self, folder):
        writes = WRITES | (REFER if self.abi >= 2 else 0) | (TRUNCATE if self.abi >= 3 else 0)
        handled = READS | writes
        scoped = SIGNALS_AND_ABSTRACT_SOCKETS if self.abi >= 6 else 0
        attributes = struct.pack("=QQQ", handled, 0, scoped)
        size = 24 if self.abi >= 6 else 8
        ruleset = libc.syscall(LANDLOCK_CREATE_RULESET, attributes, size, 0)
        if ruleset < 0:
            raise OSError(ctypes.get_errno(), "landlock_create_ruleset")
        for path in list(self.readable) + ["/proc", "/sys", "/dev"]:
            self._allow(ruleset, path, READS)
        for path in [folder, SHARED_MEMORY] + list(DEVICES):
            self._allow(ruleset, path, handled)
        if libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0):
            raise OSError(ctypes.get_errno(), "landlock_restrict_self")
        os.close(ruleset)

    def _allow(self, ruleset, path, rights):
        try:
            opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:  # this machine has no such thing
            return
        if not os.path.isdir(path):
            rights &= NO_FOLDER if self.abi >= 3 else NO_FOLDER & ~TRUNCATE
        if libc.syscall(LANDLOCK_ADD_RULE, ruleset, 1, struct.pack("=Qi", rights, opened), 0):
            raise OSError(ctypes.get_errno(), "landlock_add_rule", path)
        os.close(opened)

    def _confine_calls(self):
        architecture, socket_call, refused = self.calls
        load, equal, at_least, give = 0x20, 0x15, 0x35, 0x06
        allow, refuse = 0x7FFF0000, 0x00050000
        # Another architecture's calls have other numbers: none is let through.
        steps = [(load, 0, 0, 4), (equal, 1, 0, architecture), (give, 0, 0, refuse | ENOSYS), (load, 0, 0, 0)]
        if platform.machine() == "x86_64":
            steps += [(at_least, 0, 1, X32), (give, 0, 0, refuse | ENOSYS)]
        for number in refused:
            steps += [(equal, 0, 1, number), (give, 0, 0, refuse | ENOSYS)]
        steps += [(equal, 1, 0, socket_call), (give, 0, 0, allow), (load, 0, 0, 16)]
        if self.private:  # the worker's own: no other process is there to be spoken to
            steps += [(equal, 0, 1, AF_UNIX), (give, 0, 0, allow)]
        for family in (AF_INET, AF_INET6, AF_NETLINK):
            steps += [(equal, 0, 1, family), (give, 0, 0, refuse | ENETUNREACH)]
        steps += [(give, 0, 0, refuse | EAFNOSUPPORT)]
        code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
        header = struct.pack("HP", len(steps), ctypes.addressof(code))
        if libc.prctl(PR_SET_SECCOMP, 2, header, 0, 0):
            raise OSError(ctypes.get_errno(), "seccomp")
