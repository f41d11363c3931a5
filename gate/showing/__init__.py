"""What the site shows of the evidence, on its pages and as data."""
