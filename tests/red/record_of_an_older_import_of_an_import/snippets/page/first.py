from second import three

print(three > 0)
