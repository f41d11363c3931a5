echo '# changed' >> runtimes/bare.txt
