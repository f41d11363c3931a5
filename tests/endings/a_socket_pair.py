import socket

one, other = socket.socketpair()
one.sendall(b"words")
print(other.recv(5))
