print("This line is one column wider than what a laptop shows of it.....")
