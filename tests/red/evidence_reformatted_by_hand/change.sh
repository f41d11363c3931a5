sed -i 's/^ "runs"/  "runs"/' evidence/topic/program.json
