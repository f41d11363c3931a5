"""Readers' tasks, played in a browser and counted: `python -m gate.tools.tasks SITE_FOLDER [--json FILE]`."""
