"""Holds the checker against public repositories that were ported by hand."""
