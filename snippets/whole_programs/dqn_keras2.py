import random
from collections import deque

import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential
from tensorflow.keras.optimizers import Adam


class Corridor:
    def reset(self):
        self.place = 2
        return self.state()

    def state(self):
        return np.eye(5)[[self.place]]

    def step(self, action):
        self.place += 1 if action else -1
        done = self.place in (0, 4)
        return self.state(), float(self.place == 4), done


class DQNAgent:
    def __init__(self):
        self.memory = deque(maxlen=100)
        self.gamma = 0.95
        self.epsilon = 0.5
        self.model = self.build_model()
        self.target_model = self.build_model()
        self.update_target_model()

    def huber_loss(self, y_true, y_pred):
        error = K.abs(y_true - y_pred)
        clipped = K.minimum(error, 1.0)
        return K.mean(clipped * (error - 0.5 * clipped), axis=-1)

    def build_model(self):
        model = Sequential()
        model.add(Dense(6, input_dim=5, activation="relu"))
        model.add(Dense(6, activation="relu"))
        model.add(Dense(2, activation="linear"))
        model.set_weights([
            0.4 * np.sin(np.arange(1, w.size + 1)).reshape(w.shape)
            for w in model.get_weights()])
        model.compile(loss=self.huber_loss, optimizer=Adam(lr=0.02))
        return model

    def update_target_model(self):
        self.target_model.set_weights(self.model.get_weights())

    def act(self, state):
        if random.random() < self.epsilon:
            return random.randrange(2)
        return np.argmax(self.model.predict(state, verbose=0)[0])

    def replay(self, batch_size):
        batch = random.sample(list(self.memory), batch_size)
        states = np.concatenate([sample[0] for sample in batch])
        after = np.concatenate([sample[3] for sample in batch])
        targets = self.model.predict(states, verbose=0)
        future = self.target_model.predict(after, verbose=0)
        for i, (_, action, reward, _, done) in enumerate(batch):
            targets[i, action] = reward
            if not done:
                targets[i, action] += self.gamma * future[i].max()
        return self.model.train_on_batch(states, targets)


env = Corridor()
agent = DQNAgent()
random.seed(0)
for episode in range(4):
    state, done = env.reset(), False
    for _ in range(6):
        action = agent.act(state)
        after, reward, done = env.step(action)
        agent.memory.append((state, action, reward, after, done))
        state = after
        if done:
            agent.update_target_model()
            break
    if len(agent.memory) >= 4:
        loss = agent.replay(4)
        print("episode %d: loss %.4f" % (episode + 1, loss))
values = agent.model.predict(np.eye(5)[1:4], verbose=0)
print("Q", values.astype(float).round(4).tolist())
