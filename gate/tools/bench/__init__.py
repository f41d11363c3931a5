"""`make bench`: benchmarks of the gate, as JSON. Where possible, ratios of two measurements from the same run."""
