from scipy.sparse import dok_matrix

ratings = dok_matrix((2, 3))
ratings[0, 1] = 5
print((0, 1) in ratings, ratings.nnz)
