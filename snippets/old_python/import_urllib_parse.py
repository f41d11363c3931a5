import urllib.parse
import urllib.request

print(urllib.parse.quote("a b"))
with urllib.request.urlopen("data:,1%202") as page:
    print(page.read().decode())
