"""Words about it."""

import os
import sys

main = sys.modules["__main__"]
print(
    __name__,
    main.__doc__,
    main.__spec__,
    main.__package__,
    type(main.__loader__).__name__,
    os.path.basename(main.__file__),
)
print([os.path.basename(argument) for argument in sys.argv], os.path.basename(sys.path[0]))
print(sys.stdin.read() == "", sys.stdout.isatty(), os.cpu_count(), len(os.sched_getaffinity(0)))
print(sorted(name for name in os.environ if name not in ("LC_CTYPE",)))
print(sorted(set(dir(main)) - {"main", "os", "sys"}))
