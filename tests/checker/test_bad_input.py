"""Whatever is given to keras-check, it says so in a line, and the rest is checked."""

from __future__ import annotations

import codecs
import io
import json
import os
import re
import stat
import zipfile
import zlib
from pathlib import Path

import pytest
from asking import CLEAN, CONTRIB, ask, write
from keras_check import archives
from keras_check.contents import Content, contents
from keras_check.python2 import readable
from keras_check.source import LARGEST, Problem

FOUND = "old.py:2:8: ✗ name tf.contrib.slim is not in tf2.21"


def said(folder: Path, *arguments: str) -> str:
    """What is said of a folder in which old.py must be checked, too."""
    done = ask(*(arguments or (".",)), cwd=write(folder, old=CONTRIB))
    assert done.stderr == ""
    assert FOUND in done.stdout
    return done.stdout


def test_a_missing_path(tmp_path: Path) -> None:
    assert "missing.py: cannot be read: No such file or directory" in said(tmp_path, "missing.py", "old.py")


def test_a_binary_file(tmp_path: Path) -> None:
    (tmp_path / "binary.py").write_bytes(b"\x7fELF\0\0\0")
    assert "binary.py: is a binary file" in said(tmp_path)


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.py").open("wb") as file:
        file.truncate(50_000_000)
    with (tmp_path / "large.ipynb").open("wb") as file:
        file.truncate(50_000_001)
    shown = said(tmp_path)
    assert "large.py: is larger than 10 MB and was not read" in shown
    assert "large.ipynb: is larger than 50 MB and was not read" in shown


def test_a_large_file_from_a_pipe_is_not_read(tmp_path: Path) -> None:
    done = ask("-", cwd=tmp_path, stdin=b"x = 1\n" * (LARGEST[".py"] // 6 + 1))
    assert done.stdout.startswith("<stdin>: is larger than 10 MB and was not read")
    assert done.returncode == 2


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"cells": 3}',
        '{"cells": [{}]}',
        "[" * 100_000,
        "",
        '{"cells": [{"cell_type": "code", "source": [1]}]}',
    ],
)
def test_a_broken_notebook(text: str, tmp_path: Path) -> None:
    (tmp_path / "broken.ipynb").write_text(text)
    assert "broken.ipynb: is no notebook: its JSON cannot be read" in said(tmp_path)


def test_a_notebook_of_nbformat_3(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": "text"},
        {"cell_type": "code", "input": CONTRIB.splitlines(keepends=True)},
    ]
    (tmp_path / "v3.ipynb").write_text(json.dumps({"worksheets": [{"cells": cells}]}))
    assert "v3.ipynb:cell 2:2:8: ✗ name tf.contrib.slim" in said(tmp_path)


def test_magics_are_no_python(tmp_path: Path) -> None:
    cells = [
        "%%bash\npip install tensorflow",
        "%matplotlib inline\n!pip install keras\n" + CONTRIB,
        "%%time\n" + CONTRIB,
    ]
    written = [{"cell_type": "code", "source": one} for one in cells]
    (tmp_path / "magic.ipynb").write_text(json.dumps({"cells": written}))
    shown = said(tmp_path)
    assert "magic.ipynb:cell 2:4:8: " in shown
    assert "magic.ipynb:cell 3:3:8: " in shown


def test_a_problem_in_a_notebook_names_the_cell(tmp_path: Path) -> None:
    cells = [{"cell_type": "code", "source": one} for one in ("x = 1\ny = 2", "a = 1\nb c d\n" + CONTRIB)]
    (tmp_path / "half.ipynb").write_text(json.dumps({"cells": cells}))
    shown = said(tmp_path)
    assert "half.ipynb:2: in cell 2: this line cannot be read; the others were" in shown
    assert "half.ipynb:cell 2:4:8: " in shown


@pytest.mark.parametrize(
    "code", ["x = " + "(" * 5000 + ")" * 5000, "x = " + "-" * 200_000 + "1", "x = 1" + " + 1" * 100_000]
)
def test_deep_nesting(code: str, tmp_path: Path) -> None:
    write(tmp_path, deep=code)
    shown = said(tmp_path)
    assert re.search(r"^deep\.py(: is nested too deeply|:1: this line cannot be read)", shown, re.MULTILINE)


def test_a_syntax_error_leaves_the_other_lines(tmp_path: Path) -> None:
    write(tmp_path, half="def f(:\n    pass\n" + CONTRIB)
    shown = said(tmp_path)
    assert "half.py:1: this line cannot be read; the others were" in shown
    assert "half.py:4:8: " in shown


def test_what_is_no_python_at_all(tmp_path: Path) -> None:
    write(tmp_path, prose="It is not Python, is it?\n" * 200)
    assert "prose.py:51: is no Python that can be read: " in said(tmp_path)


def test_python_2(tmp_path: Path) -> None:
    write(tmp_path, two="import tensorflow as tf\nprint 'a', 0777\nraise ValueError, 'x'\n`tf.contrib.slim`\n")
    assert "two.py:4:2: " in said(tmp_path)


def test_columns_of_python_2_are_those_of_the_reader(tmp_path: Path) -> None:
    write(tmp_path, two="import tensorflow as tf\nif 1:\n\tprint tf.zeros(3), tf.contrib.slim, `tf.contrib.slim`\n")
    shown = said(tmp_path)
    assert "two.py:3:21: ✗ name tf.contrib.slim" in shown
    assert "two.py:3:39: ✗ name tf.contrib.slim" in shown


def test_a_long_line_is_no_long_wait() -> None:
    """Of what is written like Python 2, each line is matched with a dozen patterns."""
    line = "print '" + "a:;else " * 200_000
    assert readable(line) == line


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (codecs.BOM_UTF8 + CONTRIB.encode(), ""),
        (CONTRIB.encode("utf-16"), ""),
        (CONTRIB.replace("\n", "\r\n").encode(), ""),
        (CONTRIB.replace("\n", "\r").encode(), ""),
        (b"# coding: latin-1\n" + CONTRIB.encode() + "x = 'ä'".encode("latin-1"), ""),
        (
            CONTRIB.encode() + "x = 'ä'".encode("latin-1"),
            "is not in the encoding that it names, or in UTF-8; read as Latin-1",
        ),
        (b"# coding: no-such-thing\n" + CONTRIB.encode(), "read as Latin-1"),
        (b"# coding: base64\n" + CONTRIB.encode(), "read as Latin-1"),
    ],
)
def test_encodings(data: bytes, problem: str, tmp_path: Path) -> None:
    (tmp_path / "other.py").write_bytes(data)
    shown = said(tmp_path)
    assert "other.py:2:8: " in shown or "other.py:3:8: " in shown
    assert problem in shown
    assert problem or "problem" not in shown


def test_symbolic_links(tmp_path: Path) -> None:
    (tmp_path / "loop.py").symlink_to("loop.py")
    (tmp_path / "gone.py").symlink_to("nowhere.py")
    (tmp_path / "around").symlink_to(".")
    shown = said(tmp_path)
    assert "loop.py: cannot be read: " in shown
    assert "gone.py: cannot be read: " in shown
    assert shown.count(FOUND) == 1


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    assert "pipe.py: is no file" in said(tmp_path)


def test_a_folder_may_be_named_like_a_program(tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    write(tmp_path / "folder.py", old=CONTRIB)
    assert "folder.py/old.py:2:8: " in said(tmp_path)


def test_unreadable_files_and_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a=CLEAN, z=CLEAN)
    (tmp_path / "locked").mkdir()
    scan, read = os.scandir, Path.read_bytes

    def refuse(path: str | Path) -> None:
        if str(path).endswith(("locked", "a.py")):
            raise PermissionError(13, "Permission denied", str(path))

    def scandir(path: str) -> object:
        refuse(path)
        return scan(path)

    def read_bytes(path: Path) -> bytes:
        refuse(path)
        return read(path)

    monkeypatch.setattr(os, "scandir", scandir)  # and not chmod: root may read everything
    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    found = list(contents([str(tmp_path)]))
    assert [one.what for one in found if isinstance(one, Problem)] == ["cannot be read: Permission denied"] * 2
    assert [Path(one.name).name for one in found if isinstance(one, Content)] == ["z.py"]


def test_other_peoples_folders_are_not_read(tmp_path: Path) -> None:
    for name in ("venv", ".git", "node_modules", "site-packages"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, old=CONTRIB)
    assert said(tmp_path).count("tf.contrib.slim") == 1


def test_a_path_with_a_zero_is_an_error(tmp_path: Path) -> None:
    assert [one.what for one in contents(["a\0b.py"]) if isinstance(one, Problem)]


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/\xff.py", "w") as file:  # noqa: PTH123 - a Path is text
        file.write(CONTRIB)
    for form in ("text", "json", "sarif", "github", "html"):
        done = ask(".", "--format", form, cwd=tmp_path)
        assert done.stderr == ""
        assert done.returncode == 1


# archives


def zipped(folder: Path, compression: int = zipfile.ZIP_STORED) -> zipfile.ZipFile:
    return zipfile.ZipFile(folder / "code.zip", "w", compression)


def in_zip(folder: Path) -> str:
    return said(folder, "code.zip", "old.py")


def test_a_zip_archive(tmp_path: Path) -> None:
    with zipped(tmp_path) as archive:
        archive.writestr("src/model.py", CONTRIB)
        archive.writestr("src/notes.txt", "nothing")
        archive.writestr("requirements.txt", "tensorflow==1.15\n")
        archive.writestr("venv/old.py", CONTRIB)
        archive.writestr("__MACOSX/src/._model.py", b"\0\0")
    before = sorted(tmp_path.iterdir())
    shown = in_zip(tmp_path)
    assert "code.zip/src/model.py:2:8: " in shown
    assert "code.zip/requirements.txt:1:1: ✗ pin tensorflow==1.15" in shown
    assert "notes" not in shown
    assert "venv" not in shown
    assert "MACOSX" not in shown
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "old.py"])  # which `said` writes


@pytest.mark.parametrize("name", ["../old.py", "a/../../old.py", "/etc/old.py", "C:\\old.py", "..\\old.py", "a/.."])
def test_a_path_that_climbs_out(name: str, tmp_path: Path) -> None:
    with zipped(tmp_path) as archive:
        archive.writestr(name, CONTRIB)
        archive.writestr("good.py", CONTRIB)
    shown = in_zip(tmp_path)
    assert f"code.zip/{name}: leads out of the archive and was not read" in shown
    assert "code.zip/good.py:2:8: " in shown


def test_a_link_in_an_archive(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.py")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipped(tmp_path) as archive:
        archive.writestr(link, "/etc/passwd")
    assert "code.zip/link.py: is a link and was not followed" in in_zip(tmp_path)


def test_a_bomb_is_bounded(tmp_path: Path) -> None:
    """100 MB in a file, and as much again in many."""
    with zipped(tmp_path, compression=zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.py", b"\n" * 100_000_000)
        archive.writestr("good.py", CONTRIB)
    shown = in_zip(tmp_path)
    assert "code.zip/bomb.py: is larger than 10 MB and was not read" in shown
    assert "code.zip/good.py:2:8: " in shown


def test_a_size_that_is_a_lie_is_not_believed(tmp_path: Path) -> None:
    with zipped(tmp_path, compression=zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.py", b"\n" * 20_000_000)
    path = tmp_path / "code.zip"
    small = zlib.crc32(b"").to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace((20_000_000).to_bytes(4, "little"), small))
    assert "code.zip/bomb.py: " in in_zip(tmp_path)


def test_all_members_together_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1000)
    monkeypatch.setattr(archives, "MOST_MEMBERS", 20)
    with zipped(tmp_path) as archive:
        for number in range(30):
            archive.writestr(f"{number:02}.py", "x = 1\n" * 50)
    found = list(contents([str(tmp_path / "code.zip")]))
    assert sum(isinstance(one, Content) for one in found) == 4
    problems = [one.what for one in found if isinstance(one, Problem)]
    assert problems == [
        "holds more than 20 files; the others were not read",
        "holds more than 0 MB; the rest was not read",
    ]


@pytest.mark.parametrize("how", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_compression_that_unpacks_without_bounds_is_not_read(how: int, tmp_path: Path) -> None:
    with zipped(tmp_path, compression=how) as archive:
        archive.writestr("odd.py", CONTRIB)
    assert "code.zip/odd.py: is compressed in a way that is not read here; zip it anew" in in_zip(tmp_path)


def test_a_broken_archive(tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model.py", CONTRIB * 100)
    data = bytearray(whole.getvalue())
    data[60:80] = b"\xff" * 20
    (tmp_path / "code.zip").write_bytes(data)
    assert "code.zip/model.py: cannot be read: " in in_zip(tmp_path)
    (tmp_path / "code.zip").write_bytes(b"PK\x03\x04 and no more")
    assert "code.zip: is no zip archive that can be read: " in in_zip(tmp_path)


def test_an_encrypted_member(tmp_path: Path) -> None:
    with zipped(tmp_path) as archive:
        archive.writestr("secret.py", CONTRIB)
    path = tmp_path / "code.zip"
    data = bytearray(path.read_bytes())
    for start, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(start) + flag] |= 1
    path.write_bytes(data)
    assert "code.zip/secret.py: cannot be read: " in in_zip(tmp_path)
