import atexit


def fail():
    raise ValueError("at the end")


atexit.register(print, "after it")
atexit.register(fail)
print("in the middle")
