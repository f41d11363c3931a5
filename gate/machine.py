"""What a program must not take from the machine: the settings that every worker starts with, the same everywhere.

Without them an outcome can depend on the processor (oneDNN is switched on only where it finds certain instructions; NumPy,
OpenBLAS and XLA choose their loops by them), on the number of processors, the terminal, the user, the time zone or the locale.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from packaging.version import Version

USER = "reader"  # who runs programs, on every machine
NEEDED = ("avx2", "fma")  # what a processor must have to behave as these settings ask
SETTINGS = {
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "TERM": "dumb",
    "COLUMNS": "80",
    "LINES": "24",
    "USER": USER,
    "LOGNAME": USER,
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8",
    "PYTHONDONTWRITEBYTECODE": "1",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "DNNL_MAX_CPU_ISA": "AVX2",  # what older TensorFlow calls it
    "OPENBLAS_CORETYPE": "Haswell",
    "OPENBLAS_NUM_THREADS": "1",
}
XLA_FLAGS = (
    "--xla_cpu_max_isa=AVX2"  # XLA ends the process at a flag that it does not know, as TensorFlow 2.18 does at this
)
SWITCHED_ON_SINCE = Version("2.9")  # before, no machine switches oneDNN on by itself, and there it crashes on some
# NumPy's names for what is beyond AVX2, and what a processor must have for NumPy to know them: it warns of others.
SKX = {"avx512f", "avx512cd", "avx512vl", "avx512bw", "avx512dq"}
CNL = SKX | {"avx512ifma", "avx512vbmi"}
ICL = CNL | {"avx512_vnni", "avx512_vbmi2", "avx512_bitalg", "avx512_vpopcntdq"}
NUMPY_FEATURES = {
    "AVX512F": {"avx512f"},
    "AVX512CD": {"avx512f", "avx512cd"},
    "AVX512_SKX": SKX,
    "AVX512_CLX": SKX | {"avx512_vnni"},
    "AVX512_CNL": CNL,
    "AVX512_ICL": ICL,
}
NUMPY_LEVELS = {"X86_V4": SKX, "AVX512_ICL": ICL, "AVX512_SPR": ICL | {"avx512_fp16"}}  # since NumPy 2.4


@dataclass(frozen=True)
class Machine:
    """How this machine is made to look to programs: as every other one, but for what `differs` says."""

    differs: tuple[tuple[str, str | None], ...] = ()  # variables with other values; None: not set at all
    cpus: int = 1

    def environ(self, version: Callable[[str], str | None]) -> dict[str, str]:
        """The variables that a program starts with where packages have these versions."""
        found: dict[str, str | None] = {**SETTINGS}
        found["NPY_DISABLE_CPU_FEATURES"] = " ".join(_beyond_avx2(version("numpy"))) or None
        knows = version("jaxlib") or Version(version("tf") or "0") >= Version("2.21")
        found["XLA_FLAGS"] = XLA_FLAGS if knows else None
        found |= dict(self.differs)
        if Version(version("tf") or "0") < SWITCHED_ON_SINCE:
            found["TF_ENABLE_ONEDNN_OPTS"] = "0"
        return {name: value for name, value in found.items() if value is not None}

    def choose(self, first: int) -> list[int]:
        """The processors that a program may use, beginning with one that the gate has chosen."""
        here = sorted(os.sched_getaffinity(0))
        start = here.index(first) if first in here else 0
        return sorted([*here[start:], *here[:start]][: self.cpus])


THIS = Machine()
# What another machine, or another person's shell, may set otherwise; in words, for the report of `make other-machine`.
WAYS_TO_DIFFER = {
    "oneDNN switched on": Machine((("TF_ENABLE_ONEDNN_OPTS", "1"),)),
    "oneDNN with all that this processor can do": Machine((("ONEDNN_MAX_CPU_ISA", None), ("DNNL_MAX_CPU_ISA", None))),
    "NumPy with all that this processor can do": Machine((("NPY_DISABLE_CPU_FEATURES", None),)),
    "OpenBLAS with all that this processor can do": Machine((("OPENBLAS_CORETYPE", None),)),
    "XLA with all that this processor can do": Machine((("XLA_FLAGS", None),)),
    "the locale POSIX": Machine((("LANG", None), ("LC_ALL", "POSIX"))),
    "the time zone of Kathmandu": Machine((("TZ", "Asia/Kathmandu"),)),
    "a wide terminal": Machine((("TERM", "xterm-256color"), ("COLUMNS", "200"), ("LINES", "60"))),
    "another user": Machine((("USER", "somebody"), ("LOGNAME", "somebody"))),
    "two processors": Machine((("OPENBLAS_NUM_THREADS", None),), cpus=2),
}
OTHER = Machine(
    tuple(pair for machine in WAYS_TO_DIFFER.values() for pair in machine.differs),
    max(machine.cpus for machine in WAYS_TO_DIFFER.values()),
)


def _beyond_avx2(numpy: str | None) -> list[str]:
    """The names that this NumPy has for what the machine's processor can do beyond AVX2."""
    if numpy is None or Version(numpy) < Version("1.19"):
        return []
    names = NUMPY_LEVELS if Version(numpy) >= Version("2.4") else NUMPY_FEATURES
    return [name for name, needed in names.items() if needed <= processor()]


@cache
def processor() -> frozenset[str]:
    """What the processor can do, in the kernel's words."""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("flags"):
            return frozenset(line.partition(":")[2].split())
    return frozenset()


def shortcomings() -> list[str]:
    """Why this machine cannot behave as those that the record is true of, in words."""
    return [f"this processor has no {name.upper()}" for name in NEEDED if name not in processor()]
