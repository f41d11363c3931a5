cp evidence/page/program.json evidence/page/gone.json
