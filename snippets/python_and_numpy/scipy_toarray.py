from scipy.sparse import csr_matrix

print(csr_matrix([[0, 1]]).toarray())
