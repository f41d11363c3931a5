"""Sandboxes a forked child with Landlock and seccomp, and ties its life to its parent's.

The kernel enforces this, so it also applies to C++ code and grandchildren; it needs no privileges and works in containers.
Bubblewrap does the rest (gate/running/confinement.py). Standard library only, valid on Python 3.6 and newer.
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
# Access rights from linux/landlock.h.
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, REFER, TRUNCATE = 1, 1 << 1, 1 << 2, 1 << 3, 1 << 13, 1 << 14
READS = EXECUTE | READ_FILE | READ_DIR
WRITES = WRITE_FILE | sum(1 << bit for bit in range(4, 13))  # and creating and deleting files of every kind
NO_FOLDER = EXECUTE | READ_FILE | WRITE_FILE | TRUNCATE  # the rights that apply to files
SIGNALS_AND_ABSTRACT_SOCKETS = 0b11
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty", "/dev/ptmx", "/dev/pts")
SHARED_MEMORY = "/dev/shm"
AF_UNIX, AF_INET, AF_INET6, AF_NETLINK = 1, 2, 10, 16
ENOSYS, EAFNOSUPPORT, ENETUNREACH = 38, 97, 101
# By machine: its audit architecture, the number of socket(), and the numbers of calls that reach other processes or outlive the
# program (ptrace, process_vm_*, System V and POSIX IPC, keyrings) or that bypass this filter (io_uring_*).
CALLS = {
    "x86_64": (0xC000003E, 41, (101, 310, 311, 29, 64, 68, 240, 248, 249, 250, 425, 426, 427)),
    "aarch64": (0xC00000B7, 198, (117, 270, 271, 194, 190, 186, 180, 217, 218, 219, 425, 426, 427)),
}
X32 = 0x40000000  # set in calls of the x32 ABI, which has other numbers

libc = ctypes.CDLL(None, use_errno=True)


def adopt_orphans():
    """Makes this process the parent of orphaned descendants, so that it can find and kill them."""
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent():
    """Has the kernel kill this process when its parent dies."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def be_like_any_machine(cpus):
    """Sets what a process inherits from its parent: umask, processor affinity, and resource limits."""
    os.umask(0o022)
    os.sched_setaffinity(0, cpus)  # imported libraries start one thread for each processor
    for limit, wanted in ((resource.RLIMIT_STACK, 8 << 20), (resource.RLIMIT_NOFILE, 1024), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(limit)[1]
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(limit, (soft, hard))


class Sandbox:
    """What this kernel supports for sandboxing. `private` means that the worker has its own namespaces."""

    def __init__(self, readable, private):
        self.readable, self.private = readable, private
        self.abi = max(libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, 1), 0)
        self.calls = CALLS.get(platform.machine())

    die_with_parent = staticmethod(die_with_parent)

    def left_open(self):
        """What this sandbox cannot prevent on this machine."""
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
        """Restricts this process to `folder` and to reading what programs need."""
        libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if self.abi:
            self._confine_files(folder)
        if self.calls:
            self._confine_calls()

    def tidy_up(self):
        """Deletes what a program left in shared memory."""
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
        except OSError:  # missing on this machine
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
        # Rejects calls of other architectures, because their numbers differ.
        steps = [(load, 0, 0, 4), (equal, 1, 0, architecture), (give, 0, 0, refuse | ENOSYS), (load, 0, 0, 0)]
        if platform.machine() == "x86_64":
            steps += [(at_least, 0, 1, X32), (give, 0, 0, refuse | ENOSYS)]
        for number in refused:
            steps += [(equal, 0, 1, number), (give, 0, 0, refuse | ENOSYS)]
        steps += [(equal, 1, 0, socket_call), (give, 0, 0, allow), (load, 0, 0, 16)]
        if self.private:  # its namespaces contain no other processes
            steps += [(equal, 0, 1, AF_UNIX), (give, 0, 0, allow)]
        for family in (AF_INET, AF_INET6, AF_NETLINK):
            steps += [(equal, 0, 1, family), (give, 0, 0, refuse | ENETUNREACH)]
        steps += [(give, 0, 0, refuse | EAFNOSUPPORT)]
        code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
        header = struct.pack("HP", len(steps), ctypes.addressof(code))
        if libc.prctl(PR_SET_SECCOMP, 2, header, 0, 0):
            raise OSError(ctypes.get_errno(), "seccomp")
