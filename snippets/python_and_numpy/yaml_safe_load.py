import yaml

print(yaml.safe_load("rate: 0.5"))
