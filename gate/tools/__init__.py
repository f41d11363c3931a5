"""Additional commands: bench, bisect, newest, and merge."""
