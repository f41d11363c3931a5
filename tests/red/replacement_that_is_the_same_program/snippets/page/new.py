# Today.
import framework

print(framework.old())
