"""Runs inside a runtime: prints which of the API names on stdin exist there and take the given arguments.

Standard library only, valid on Python 3.6 and newer.
"""

import importlib
import inspect
import json
import sys


def exists(name, roots):
    dotted, _, arguments = name.rstrip(")").partition("(")
    first, *parts = dotted.split(".")
    try:
        found = importlib.import_module(roots[first])
        path = roots[first]
        for part in parts:
            path += "." + part
            try:
                found = getattr(found, part)
            except AttributeError:
                found = importlib.import_module(path)
    except Exception:  # old frameworks raise various errors for missing names
        return False
    return not arguments or takes(found, arguments.split(","))


def takes(found, arguments):
    calls = [base.__init__ for base in found.__mro__] if inspect.isclass(found) else [found]
    names = set()
    for call in calls:
        try:
            parameters = inspect.signature(call).parameters.values()
        except (TypeError, ValueError):
            continue
        names.update(parameter.name for parameter in parameters)
        if all(parameter.kind is not parameter.VAR_KEYWORD for parameter in parameters):
            break
    return set(arguments) <= names


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    print(json.dumps([name for name in asked["names"] if exists(name, asked["roots"])]))
