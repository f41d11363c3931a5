"""Reads a program: what stands in it, and what its names stand for."""
