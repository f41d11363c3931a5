import unittest

import numpy as np


class LossTest(unittest.TestCase):
    def test_mean(self):
        loss = np.mean([0.25, 0.75])
        self.assertAlmostEquals(loss, 0.5)
        print(loss)


LossTest("test_mean").debug()
