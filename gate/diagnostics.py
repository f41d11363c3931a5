"""The one form in which the gate says that something is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Diagnostic:
    """What is wrong, where, and what to do about it."""

    where: str  # "docs/guides/arg-scope.md:12"
    what: str
    remedy: str

    def because(self, reasons: list[str]) -> Diagnostic:
        """The same with what it may be due to, said first."""
        return replace(self, what="\n".join([*reasons, self.what])) if reasons else self

    def __str__(self) -> str:
        return f"{self.where}: {self.what}\n    remedy: {self.remedy}"


class GateError(Exception):
    """Bad input that stops the step it occurs in: a typo in the roster, a missing lock, no interpreter."""

    def __init__(self, where: str, what: str, remedy: str) -> None:
        self.diagnostic = Diagnostic(where, what, remedy)
        super().__init__(str(self.diagnostic))
