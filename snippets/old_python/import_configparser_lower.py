import configparser

print(configparser.ConfigParser().sections())
