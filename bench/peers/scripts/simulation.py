import json
import random
import sys
import time

import simpy

work = json.load(sys.stdin)
start = time.process_time()
warm_up, end = 7200, 7200 + work["hours"] * 3600
came = in_time = gone = 0


def call(environment, agents, draw):
    global came, in_time, gone
    arrived = environment.now
    counts = arrived >= warm_up
    came += counts
    with agents.request() as request:
        patience = environment.timeout(draw.expovariate(1 / work["patienceSeconds"]))
        yield request | patience
        if not request.triggered:
            gone += counts
            return
        in_time += counts and environment.now - arrived <= 20
        yield environment.timeout(draw.expovariate(1 / work["ahtSeconds"]))


def arrivals(environment, agents, draw):
    while True:
        yield environment.timeout(draw.expovariate(work["contacts"] / 1800))
        environment.process(call(environment, agents, draw))


for day in range(work["days"]):
    environment = simpy.Environment()
    agents = simpy.Resource(environment, capacity=work["agents"])
    environment.process(arrivals(environment, agents, random.Random(day)))
    environment.run(until=end)

print(
    json.dumps(
        {"servedWithin": in_time / came, "abandoned": gone / came, "cpuSeconds": time.process_time() - start}
    )
)
