printf '# A page\n\ncaf\351\n' > docs/other.md
