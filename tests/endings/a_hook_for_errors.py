import sys
import traceback


def hook(kind, error, frames):
    print("hooked", kind.__name__, [frame[0].f_code.co_name for frame in traceback.walk_tb(frames)])
    sys.__excepthook__(kind, error, frames)


sys.excepthook = hook
raise ValueError("hooked")
