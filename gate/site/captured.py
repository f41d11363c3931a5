"""What a program left, word for word, and the line that runs it again.

As <samp>, not <code>: the theme's script measures every block of code, and a guide has hundreds of these.
"""

from __future__ import annotations

from html import escape

MOST_LINES = 16  # of a text that is shown whole; a longer one scrolls, by keyboard too


def captured(title: str, text: str) -> str:
    scrolls = ' tabindex="0"' if len(text.splitlines()) > MOST_LINES else ""
    return f"<p>{title}</p><pre{scrolls}><samp>{escape(text)}</samp></pre>"


def to_run(line: str) -> str:
    """Its button is shown where there is JavaScript; copy.js answers it."""
    button = '<button class="vk-copy" type="button">Copy</button>'
    return f'<p>Run it yourself {button}</p><pre class="vk-run" tabindex="0">{escape(line)}</pre>'
