"""What readers ask the box: messages with the sections that answer them, in a half to tune on and a half kept aside."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from gate.diagnostics import GateError
from gate.reading.ports import ports

RECORDED = "tests/data/asked.toml"
MEASURED = "evidence/asked.json"
KINDS = ("error", "silent")
HALVES = ("tuned on", "kept aside")
SEED = "asked"


@dataclass(frozen=True)
class Asked:
    """A message, or a silent change in words, and what answers it."""

    message: str
    kind: str  # one of KINDS
    source: str  # the repository that was ported, or a public thread
    right: tuple[str, ...]  # sections, such as "guides/old-imports/#merge"

    @property
    def half(self) -> str:
        """One of HALVES, the same for all that one source has."""
        return HALVES[sha256(f"{SEED} {self.source}".encode()).digest()[0] % 2]


def asked(root: Path) -> list[Asked]:
    """What ports met and a section answers, then what public threads ask.

    Raises GateError for a record that is incomplete.
    """
    met = [
        Asked(one.message, "silent" if one.kind == "silent" else "error", port.repository, one.right)
        for port in ports(root)
        for one in port.obstacles
        if one.right
    ]
    return met + of_threads(root)


def of_threads(root: Path) -> list[Asked]:
    """What public threads ask; nothing, if there is no such file."""
    if not (root / RECORDED).exists():
        return []
    try:
        records = tomllib.loads((root / RECORDED).read_text(encoding="utf-8"))["asked"]
        found = [Asked(one["message"], one["kind"], one["source"], tuple(one["right"])) for one in records]
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise GateError(
            RECORDED, f"cannot be read: {error!r}", "give each [[asked]] a message, kind, source and right"
        ) from error
    for one in found:
        if one.kind not in KINDS or not one.right or not one.source.startswith("https://"):
            remedy = f"write one of {', '.join(KINDS)}, the address of a thread, and at least one section"
            raise GateError(RECORDED, f"not complete: {one.message[:60]!r}", remedy)
    return found
