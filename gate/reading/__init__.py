"""Parses the project: pages, claims, programs, and the roster of runtimes."""
