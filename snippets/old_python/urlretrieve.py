import urllib

urllib.urlretrieve("http://localhost/x.gz", "x.gz")
