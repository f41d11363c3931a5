"""What a program left, word for word, and the line that runs it again.

As <samp>, not <code>: the theme's script measures every block of code, and a guide has hundreds of these.
"""

from __future__ import annotations

from html import escape

MOST_LINES = 16  # of a text that is shown whole; a longer one scrolls, by keyboard too
MOST_CHARACTERS = 1500  # of an output on a page; the rest is in the evidence


def captured(title: str, text: str) -> str:
    scrolls = ' tabindex="0"' if len(text.splitlines()) > MOST_LINES else ""
    return f"<p>{title}</p><pre{scrolls}><samp>{escape(text)}</samp></pre>"


def shortened(text: str) -> str:
    """As much of an output as a page has room for."""
    if len(text) <= MOST_CHARACTERS:
        return text
    kept = text[:MOST_CHARACTERS].rpartition(" ")[0]
    if len(kept) < MOST_CHARACTERS / 2:  # a word that is longer than what there is room for
        kept = text[:MOST_CHARACTERS]
    return f"{kept} …\n\n({len(text) - len(kept):,} more characters are in /evidence.json)"


def to_run(line: str) -> str:
    """Its button is shown where there is JavaScript; copy.js answers it."""
    button = '<button class="vk-copy" type="button">Copy</button>'
    return f'<p>Run it yourself {button}</p><pre class="vk-run" tabindex="0">{escape(line)}</pre>'
