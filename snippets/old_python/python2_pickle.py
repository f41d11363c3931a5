import pickle

SAVED_BY_PYTHON_2 = (
    b"\x80\x02cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\n"
    b"K\x00\x85U\x01b\x87R(K\x01K\x02\x85cnumpy\ndtype\nU\x02f8K\x00"
    b"K\x01\x87R(K\x03U\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xff"
    b"K\x00tb\x89U\x10\0\0\0\0\0\0\xf0?\0\0\0\0\0\0\0@tb."
)
print(pickle.loads(SAVED_BY_PYTHON_2))
