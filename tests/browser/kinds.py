"""One page of each kind: what is too slow to be tried on every page is tried on these."""

KINDS = {
    "home": "",
    "traceback": "traceback/",
    "from-to": "from-to/",
    "names": "names/",
    "guide": "guides/arg-scope/",
    "verdicts": "what-the-web-says/",
    "matrix": "matrix/",
    "runtimes": "runtimes/",
    "recipe": "recipes/default-arguments/",
}
