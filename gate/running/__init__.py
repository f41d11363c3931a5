"""Runs programs: environments, fork servers, sandboxing, and outcomes."""
