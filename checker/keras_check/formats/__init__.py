"""How findings are written, each way in a file of its own."""

from __future__ import annotations

from keras_check.formats.as_github import GitHub
from keras_check.formats.as_html import Html
from keras_check.formats.as_json import Json
from keras_check.formats.as_sarif import Sarif
from keras_check.formats.as_text import Text
from keras_check.formats.writer import Writer

FORMATS: dict[str, type[Writer]] = {"text": Text, "json": Json, "sarif": Sarif, "github": GitHub, "html": Html}
