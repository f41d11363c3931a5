"""What of a program's text foretells what it does on a version: the rules of the checker, learned from the recorded runs."""
