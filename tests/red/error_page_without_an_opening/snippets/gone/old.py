import framework

print(framework.old())
