cp evidence/topic/program.json evidence/topic/gone.json
