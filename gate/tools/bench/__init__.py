"""`make bench`: what the gate costs, as JSON. Ratios of two things measured in one run where that is possible."""
