import atexit

atexit.register(print, "at the end")
raise ValueError("in the middle")
