sed -i 's/no flag/a flag/' evidence/topic/program.json
