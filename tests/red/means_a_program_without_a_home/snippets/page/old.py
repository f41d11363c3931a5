import framework

print(framework.quiet())
