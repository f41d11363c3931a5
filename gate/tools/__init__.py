"""Commands beside the main way: bench, bisect, newest, shards."""
