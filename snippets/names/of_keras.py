import inspect
import sys

import keras


def names_in(module):
    values = {
        name: getattr(module, name, None)
        for name in dir(module)
        if name[0] != "_"
    }
    ours = ("keras", "tensorflow.python.keras")
    return {
        name: value
        for name, value in values.items()
        if getattr(value, "__module__", "").startswith(ours)
    }


def look_into(path, module, depth):
    found[path] = names_in(module)
    for name in dir(module):
        value, inside = getattr(module, name, None), path + "." + name
        if (
            depth
            and inspect.ismodule(value)
            and name[0] != "_"
            and name not in LEFT_OUT
        ):
            if (
                value.__name__.replace(".api", "").replace(
                    "._v2.keras", ""
                )
                == inside
            ):
                look_into(inside, value, depth - 1)


LEFT_OUT = ("api", "src", "protobuf", "testing_infra", "tests")
found = {}
look_into("keras", keras, 2)
# a package need not name all that can be imported from it
for path, module in sys.modules.items():
    parts = path.split(".")
    if (
        module
        and len(parts) in (2, 3)
        and parts[0] == "keras"
        and parts[1] not in LEFT_OUT
        and "._" not in path
    ):
        found.setdefault(path, names_in(module))
for path, names in sorted(found.items()):
    print(path + ":", *names)
