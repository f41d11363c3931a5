print("of one page")
