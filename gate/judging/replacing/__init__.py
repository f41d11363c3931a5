"""What to write instead: where a program is at home, what it does elsewhere, and which programs replace it."""
