echo '# changed' >> snippets/topic/program.py
