import kerastuner

hp = kerastuner.HyperParameters()
print("units:", hp.Int("units", min_value=4, max_value=8))
