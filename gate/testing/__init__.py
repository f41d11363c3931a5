"""The gate's pytest plugin."""
