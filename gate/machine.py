"""The settings that every worker starts with, so that outcomes do not depend on the machine.

Without them, an outcome can depend on the processor (TensorFlow enables oneDNN only if it finds certain instructions; NumPy,
OpenBLAS, and XLA choose their kernels by them), the number of processors, the terminal, the user, the time zone, or the locale.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from packaging.version import Version

USER = "reader"  # the user name that programs see
REQUIRED_FEATURES = ("avx2", "fma")  # without them, a processor cannot honor these settings
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
    "DNNL_MAX_CPU_ISA": "AVX2",  # its name in older TensorFlow
    "OPENBLAS_CORETYPE": "Haswell",
    "OPENBLAS_NUM_THREADS": "1",
}
XLA_FLAGS = "--xla_cpu_max_isa=AVX2"  # XLA aborts on unknown flags, and TensorFlow 2.18 does not know this one
ONEDNN_BY_DEFAULT_SINCE = Version("2.9")  # in earlier versions, it is off by default and crashes on some machines
# NumPy's names for features beyond AVX2, and the processor flags each requires: NumPy warns about names it does not recognize.
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
    """The environment and processors that programs see."""

    overrides: tuple[tuple[str, str | None], ...] = ()  # environment variables; None unsets one
    cpus: int = 1

    def environ(self, version: Callable[[str], str | None]) -> dict[str, str]:
        """The environment variables of a program. `version` returns the installed version of a package."""
        variables: dict[str, str | None] = {**SETTINGS}
        variables["NPY_DISABLE_CPU_FEATURES"] = " ".join(_beyond_avx2(version("numpy"))) or None
        knows_flag = version("jaxlib") or Version(version("tf") or "0") >= Version("2.21")
        variables["XLA_FLAGS"] = XLA_FLAGS if knows_flag else None
        variables |= dict(self.overrides)
        if Version(version("tf") or "0") < ONEDNN_BY_DEFAULT_SINCE:
            variables["TF_ENABLE_ONEDNN_OPTS"] = "0"
        return {name: value for name, value in variables.items() if value is not None}

    def affinity(self, first: int) -> list[int]:
        """The processors that a program may use, starting with `first`."""
        available = sorted(os.sched_getaffinity(0))
        start = available.index(first) if first in available else 0
        return sorted([*available[start:], *available[:start]][: self.cpus])


THIS = Machine()
# What may differ on another machine or in another shell, as `make other-machine` reports it.
VARIATIONS = {
    "oneDNN switched on": Machine((("TF_ENABLE_ONEDNN_OPTS", "1"),)),
    "oneDNN with every instruction set": Machine((("ONEDNN_MAX_CPU_ISA", None), ("DNNL_MAX_CPU_ISA", None))),
    "NumPy with every instruction set": Machine((("NPY_DISABLE_CPU_FEATURES", None),)),
    "OpenBLAS with every instruction set": Machine((("OPENBLAS_CORETYPE", None),)),
    "XLA with every instruction set": Machine((("XLA_FLAGS", None),)),
    "the POSIX locale": Machine((("LANG", None), ("LC_ALL", "POSIX"))),
    "the time zone of Kathmandu": Machine((("TZ", "Asia/Kathmandu"),)),
    "a wide terminal": Machine((("TERM", "xterm-256color"), ("COLUMNS", "200"), ("LINES", "60"))),
    "another user": Machine((("USER", "somebody"), ("LOGNAME", "somebody"))),
    "two processors": Machine((("OPENBLAS_NUM_THREADS", None),), cpus=2),
}
OTHER = Machine(
    tuple(override for machine in VARIATIONS.values() for override in machine.overrides),
    max(machine.cpus for machine in VARIATIONS.values()),
)


def _beyond_avx2(numpy: str | None) -> list[str]:
    """The names of the processor's features beyond AVX2 in this version of NumPy."""
    if numpy is None or Version(numpy) < Version("1.19"):
        return []
    names = NUMPY_LEVELS if Version(numpy) >= Version("2.4") else NUMPY_FEATURES
    return [name for name, flags in names.items() if flags <= processor()]


@cache
def processor() -> frozenset[str]:
    """The processor's feature flags, as the kernel names them."""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("flags"):
            return frozenset(line.partition(":")[2].split())
    return frozenset()


def shortcomings() -> list[str]:
    """Why this machine may not reproduce the recorded outcomes."""
    return [f"this processor has no {name.upper()}" for name in REQUIRED_FEATURES if name not in processor()]
