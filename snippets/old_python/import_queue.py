import Queue

print(Queue.Queue().empty())
