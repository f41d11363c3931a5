"""Whether what happened is what was recorded and claimed, and what else must hold of records."""
