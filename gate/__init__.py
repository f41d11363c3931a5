"""The gate: runs every snippet on every runtime and compares the outcome with its claims and its record."""
