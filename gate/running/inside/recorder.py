"""Records the warnings that a program shows: Python's own and those that go through logging.

Standard library only, valid on Python 3.6 and newer.
"""

import logging
import warnings


def record_warnings(tell):
    """Reports each distinct warning from now on, formatted as on stderr."""
    shown = set()

    def remember(text):
        if text not in shown:
            shown.add(text)
            tell(text)

    show, call_handlers = warnings.showwarning, logging.Logger.callHandlers

    def showwarning(message, category, *arguments, **keywords):
        remember("{}: {}".format(category.__name__, message))
        show(message, category, *arguments, **keywords)

    # A handler on the root logger would change how TensorFlow and absl set up their own.
    def callHandlers(self, record):
        if record.levelno >= logging.WARNING:
            remember("{}:{}:{}".format(record.levelname, record.name, record.getMessage()))
        call_handlers(self, record)

    warnings.showwarning = showwarning
    logging.Logger.callHandlers = callHandlers
