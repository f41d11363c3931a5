"""The gate: runs every snippet on every runtime and holds what happens against claims and evidence."""
