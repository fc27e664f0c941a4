import { emptyContactTally } from '../../../core/contact-tally.ts';
import { clearTally } from '../../../core/tally.ts';
import type { QueueScenario, ReplicationControl, ServiceScenario } from '../../scenario.ts';
import type { QueueSimulation } from '../../simulation.ts';
import { DaySums } from '../sums/day-sums.ts';
import { targetOf } from '../sums/period-sums.ts';
import { replicate } from '../sums/replicate.ts';
import { type PreparedQueue, prepareQueue } from './prepare-queue.ts';
import { QueueDay } from './queue-day.ts';

/** Simulates the days of a scenario that is known to be sound. */
export function simulateScenario(scenario: QueueScenario & ReplicationControl): QueueSimulation {
  return simulateDays(prepareQueue(scenario, scenario.seed), scenario);
}

/** Simulates prepared days until there are enough. */
export function simulateDays(
  queue: PreparedQueue,
  scenario: ServiceScenario & ReplicationControl,
): QueueSimulation {
  const tally = emptyContactTally(queue.ahtSeconds.length);
  const sums = new DaySums(tally, queue.intervalSeconds, targetOf(scenario));
  const day = new QueueDay(queue, tally);
  const { counted, reach } = replicate(
    scenario,
    (replication) => {
      clearTally(tally);
      day.run(queue.callsOf(replication));
      sums.addDay();
    },
    (reach) => [sums.serviceLevel(reach)],
  );
  return { ...counted, ...sums.summary(reach) };
}
