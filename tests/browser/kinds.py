"""One page of each kind, for tests that are too slow to run on every page."""

KINDS = {
    "home": "",
    "traceback": "traceback/",
    "check": "check-my-code/",
    "from-to": "from-to/",
    "names": "names/",
    "guide": "guides/arg-scope/",
    "error": "errors/old-imports/merge/",
    "errors": "errors/",
    "errors by name": "errors/by-name/",
    "verdicts": "what-the-web-says/",
    "matrix": "matrix/",
    "runtimes": "runtimes/",
    "recipe": "recipes/default-arguments/",
}
