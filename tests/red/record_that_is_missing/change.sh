rm evidence/page/program.json
