import re

try:
    from importlib.metadata import metadata
except ImportError:  # Python 3.7 and older
    from importlib_metadata import metadata

print([
    line
    for line in metadata("tensorflow-cpu").get_all("Requires-Dist")
    if re.match(r"keras\b[^-]", line)
])
