print("the value is", 0)
