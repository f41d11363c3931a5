"""One page of each kind: what is too slow to be tried on every page is tried on these."""

KINDS = {
    "home": "",
    "guide": "guides/arg-scope/",
    "verdicts": "what-the-web-says/",
    "runtimes": "runtimes/",
    "recipe": "recipes/default-arguments/",
}
