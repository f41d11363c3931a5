import framework

print(framework.old() == (2, 3))
