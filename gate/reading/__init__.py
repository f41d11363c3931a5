"""What the project says: its pages, the claims on them, its programs and its roster of runtimes."""
