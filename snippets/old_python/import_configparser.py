import ConfigParser

print(ConfigParser.ConfigParser().sections())
