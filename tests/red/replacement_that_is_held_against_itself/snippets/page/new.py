import framework

print(framework.new())
