class Resource:
    def __del__(self):
        print("deleted")


def fail():
    held = Resource()
    raise ValueError("while something is held")


fail()
