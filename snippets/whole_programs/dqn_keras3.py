import random
from collections import deque

import keras
import numpy as np
from keras.layers import Dense, Input


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

    def build_model(self):
        model = keras.Sequential([
            Input((5,)),
            Dense(6, activation="relu"),
            Dense(6, activation="relu"),
            Dense(2),
        ])
        model.set_weights([
            0.4 * np.sin(np.arange(1, w.size + 1)).reshape(w.shape)
            for w in model.get_weights()])
        model.compile(
            loss=keras.losses.Huber(delta=1.0),
            optimizer=keras.optimizers.Adam(0.02))
        return model

    def update_target_model(self):
        self.target_model.set_weights(self.model.get_weights())

    def act(self, state):
        if random.random() < self.epsilon:
            return random.randrange(2)
        return np.argmax(self.model.predict_on_batch(state)[0])

    def replay(self, batch_size):
        batch = random.sample(list(self.memory), batch_size)
        states = np.concatenate([sample[0] for sample in batch])
        after = np.concatenate([sample[3] for sample in batch])
        targets = np.array(self.model.predict_on_batch(states))
        future = self.target_model.predict_on_batch(after)
        for i, (_, action, reward, _, done) in enumerate(batch):
            targets[i, action] = reward
            if not done:
                targets[i, action] += self.gamma * future[i].max()
        self.model.reset_metrics()
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
