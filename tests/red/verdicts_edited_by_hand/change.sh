sed -i 's/never edited/edited/' evidence/verdicts.json
