"""How a program is run: environments, workers that fork, what confines them, and the outcome that they hand back."""
