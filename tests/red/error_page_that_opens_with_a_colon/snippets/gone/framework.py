import os

CHANGED = "FLAG" in os.environ


def old():
    if CHANGED:
        raise AttributeError("old is gone")
    return (2, 3)


def new():
    return (2, 3)


def quiet():
    return (9, 9) if CHANGED else (2, 3)
