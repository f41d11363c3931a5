import atexit


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("deleted", self.name)


alone = Resource("alone")
itself = Resource("in a circle")
itself.again = itself
atexit.register(print, "at the end")
print("in the middle")
