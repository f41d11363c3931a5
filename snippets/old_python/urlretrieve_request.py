import urllib.request

name, _ = urllib.request.urlretrieve("data:,1%202", "x.txt")
with open(name) as file:
    print(file.read())
