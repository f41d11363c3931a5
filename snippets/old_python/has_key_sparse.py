from scipy.sparse import dok_matrix

ratings = dok_matrix((2, 3))
ratings[0, 1] = 5
print(ratings.has_key((0, 1)), ratings.nnz)
