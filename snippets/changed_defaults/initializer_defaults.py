from keras import initializers

for name in ("RandomNormal", "RandomUniform", "TruncatedNormal"):
    config = getattr(initializers, name)().get_config()
    print(
        name,
        {
            key: config[key]
            for key in ("stddev", "minval", "maxval")
            if key in config
        },
    )
