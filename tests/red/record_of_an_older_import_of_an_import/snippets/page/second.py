from third import three
