sed -i 's/supports=/refutes=/' docs/page.md
