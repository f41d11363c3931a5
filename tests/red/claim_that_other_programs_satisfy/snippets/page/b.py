print("the value is", 1)
