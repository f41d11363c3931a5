import urllib2

print(urllib2.quote("a b"))
