class HParams:
    def __init__(self, **values):
        self.__dict__.update(values)

    def parse(self, text):
        for name, value in (
            pair.split("=") for pair in text.split(",")
        ):
            setattr(self, name, type(getattr(self, name))(value))
        return self

    def values(self):
        return dict(self.__dict__)


hparams = HParams(rate=0.1, layers=2, cell="lstm")
hparams.parse("rate=0.5,cell=gru")
print(sorted(hparams.values().items()))
