echo '# changed' >> snippets/page/program.py
