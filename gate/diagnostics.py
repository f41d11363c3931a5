"""The form of every failure message: where, what is wrong, and what to do."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Diagnostic:
    where: str  # "docs/guides/arg-scope.md:12"
    what: str
    remedy: str

    def with_causes(self, causes: list[str]) -> Diagnostic:
        """The same diagnostic, preceded by its possible causes."""
        return replace(self, what="\n".join([*causes, self.what])) if causes else self

    def __str__(self) -> str:
        return f"{self.where}: {self.what}\n    remedy: {self.remedy}"


class GateError(Exception):
    """Invalid input that aborts the current step, such as a typo in the roster or a missing lock file."""

    def __init__(self, where: str, what: str, remedy: str) -> None:
        self.diagnostic = Diagnostic(where, what, remedy)
        super().__init__(str(self.diagnostic))
