"""The gate as a plugin of pytest."""
