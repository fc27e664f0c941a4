import json
import sys
import time

from pyworkforce.queuing import ErlangC

work = json.load(sys.stdin)
start = time.process_time()
found = [
    ErlangC(
        transactions=contacts,
        aht=work["ahtSeconds"] / 60,
        interval=work["intervalSeconds"] / 60,
        asa=work["answerTimeSeconds"] / 60,
        shrinkage=work["shrinkage"],
    ).required_positions(service_level=work["targetServiceLevel"], max_occupancy=work["maxOccupancy"])
    for contacts in work["contacts"]
]
print(
    json.dumps(
        {
            "agents": sum(row["raw_positions"] for row in found),
            "scheduled": sum(row["positions"] for row in found),
            "cpuSeconds": time.process_time() - start,
        }
    )
)
