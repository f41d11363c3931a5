truncate -s 200 evidence/topic/program.json
