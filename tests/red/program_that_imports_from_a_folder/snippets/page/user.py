from tools.one import one

print(one)
