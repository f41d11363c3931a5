truncate -s 200 evidence/page/program.json
