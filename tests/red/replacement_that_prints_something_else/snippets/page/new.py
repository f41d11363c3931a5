import framework

print(framework.new()[::-1])
