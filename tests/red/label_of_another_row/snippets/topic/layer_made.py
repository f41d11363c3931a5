print("a layer")
