"""Compares outcomes with records and claims, and checks the records, the prose, and the project."""
