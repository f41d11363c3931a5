sed -i 's/^ "runs"/  "runs"/' evidence/page/program.json
