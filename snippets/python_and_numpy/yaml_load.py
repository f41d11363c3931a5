import yaml

print(yaml.load("rate: 0.5"))
