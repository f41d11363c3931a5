sed -i 's/no flag/a flag/' evidence/page/program.json
