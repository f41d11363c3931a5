rm evidence/topic/program.json
