print("the value is", 6)
