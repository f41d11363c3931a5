import pathlib

pathlib.Path(__file__).with_suffix(".written").write_text("elsewhere")
