import { erlangA, serviceLevel } from 'halfhour/erlang';
import {
  agentsOnDuty,
  type CallRecord,
  estimateHandleTimes,
  estimatePatience,
  measureCalls,
  replayCalls,
} from 'halfhour/simulate';
import { hasSharedData, readSharedTable } from '../../test/support/shared-data.ts';

const DAY_SECONDS = 86_400;
const HALF_HOUR = 1800;
/** Staff is read on a finer grid than results, as agents come and go within a half-hour. */
const STAFF_GRID = 300;
const ANSWER_TIME = 20;

/** A real month: patience, and what a replay, Erlang C and Erlang A make of its half-hours. */
export function bankMonth(): void {
  if (!hasSharedData) {
    console.log('\nno call log of the bank here: its comparison is left out');
    return;
  }
  const days = readDays();
  const calls = days.flat();
  const patience = estimatePatience(calls);
  const { value, low, high } = patience.meanSeconds;
  const handleTimes = estimateHandleTimes(calls);
  console.log(
    `\nbank, January 1999: ${calls.length} calls; patience ${value.toFixed(1)} s (${low.toFixed(0)} to ${high.toFixed(0)}), ` +
      `AHT ${handleTimes.ahtSeconds.value.toFixed(0)} s, squared variation ${handleTimes.squaredVariation.toFixed(2)}`,
  );
  for (const longestIdleSeconds of [180, 300, 600, 900]) {
    compare(days, longestIdleSeconds, patience, handleTimes);
  }
}

function compare(
  days: readonly CallRecord[][],
  longestIdleSeconds: number,
  patience: ReturnType<typeof estimatePatience>,
  handleTimes: ReturnType<typeof estimateHandleTimes>,
): void {
  const total = { offered: 0, abandoned: 0, wait: 0, answered: 0 };
  const real = { offered: 0, abandoned: 0, wait: 0, answered: 0 };
  const errors = { simulation: 0, erlangA: 0, erlangC: 0, calls: 0 };
  for (const calls of days) {
    const duty = agentsOnDuty({
      calls,
      intervalSeconds: STAFF_GRID,
      intervals: DAY_SECONDS / STAFF_GRID,
      longestIdleSeconds,
    });
    const replayed = replayCalls({
      calls: calls.map(({ arrivalSeconds, handleSeconds }) => ({ arrivalSeconds, handleSeconds })),
      intervalSeconds: STAFF_GRID,
      intervals: duty.length,
      ahtSeconds: handleTimes.ahtSeconds.value,
      handleTime: handleTimes.shape,
      agents: duty.map(Math.round),
      patienceCurve: patience.curve,
      answerTimeSeconds: ANSWER_TIME,
      replications: 20,
    });
    const happened = measureCalls({
      calls,
      intervalSeconds: HALF_HOUR,
      intervals: DAY_SECONDS / HALF_HOUR,
      answerTimeSeconds: ANSWER_TIME,
    });
    add(
      real,
      happened.day.offered,
      happened.day.abandoned,
      happened.day.answered,
      happened.day.asaSeconds,
    );
    const { offered, abandoned, answered, asaSeconds } = replayed.day;
    add(total, offered.value, abandoned.value, answered.value, asaSeconds.value);

    const fine = HALF_HOUR / STAFF_GRID;
    for (const [i, period] of happened.intervals.entries()) {
      if (period.offered === 0) continue;
      const within = replayed.intervals.slice(i * fine, (i + 1) * fine);
      const inTime = within.reduce(
        (sum, { offered, serviceLevels }) => sum + offered.value * serviceLevels.servedWithin.value,
        0,
      );
      const agents = Math.round(
        duty.slice(i * fine, (i + 1) * fine).reduce((a, b) => a + b, 0) / fine,
      );
      const aht = handleTimes.ahtSeconds.value;
      const offeredLoad = (period.offered * aht) / HALF_HOUR;
      const actual = period.serviceLevels.servedWithin;
      const miss = (expected: number) => period.offered * Math.abs(expected - actual);
      errors.calls += period.offered;
      errors.simulation += miss(inTime / period.offered);
      errors.erlangC += miss(serviceLevel(agents, offeredLoad, ANSWER_TIME / aht));
      errors.erlangA += miss(
        agents === 0
          ? 0
          : erlangA({
              agents,
              offeredLoad,
              patienceInAht: patience.meanSeconds.value / aht,
              answerTimeInAht: ANSWER_TIME / aht,
            }).servedWithin,
      );
    }
  }
  const points = (sum: number) => `${((100 * sum) / errors.calls).toFixed(1)} points`;
  console.log(
    `  pauses up to ${longestIdleSeconds} s on duty: abandonment ${percent(total)} (really ${percent(real)}), ` +
      `mean wait of answered ${seconds(total)} (really ${seconds(real)}); ` +
      `half-hourly service level off by ${points(errors.simulation)} (replay), ` +
      `${points(errors.erlangA)} (Erlang A), ${points(errors.erlangC)} (Erlang C)`,
  );
}

interface Sums {
  offered: number;
  abandoned: number;
  wait: number;
  answered: number;
}

function add(sums: Sums, offered: number, abandoned: number, answered: number, asa: number): void {
  sums.offered += offered;
  sums.abandoned += abandoned;
  sums.answered += answered;
  sums.wait += answered * asa;
}

function percent({ abandoned, offered }: Sums): string {
  return `${((100 * abandoned) / offered).toFixed(1)} %`;
}

function seconds({ wait, answered }: Sums): string {
  return `${(wait / answered).toFixed(1)} s`;
}

/** The calls that reached the queue, day by day; they join it when the voice-response unit lets them go. */
function readDays(): CallRecord[][] {
  const days = new Map<string, CallRecord[]>();
  for (const row of readSharedTable('forecast/bank_il_calls_january1999.csv')) {
    const [arrival = '', responseUnit, , , outcome, wait, service, agent] = row;
    if (outcome !== 'AGENT' && outcome !== 'HANG') continue;
    const [date = '', time = ''] = arrival.split('T');
    const [hours = 0, minutes = 0, secondsOfMinute = 0] = time.split(':').map(Number);
    const answered = outcome === 'AGENT';
    const call: CallRecord = {
      arrivalSeconds: hours * 3600 + minutes * 60 + secondsOfMinute + Number(responseUnit),
      waitSeconds: Number(wait),
      outcome: answered ? 'answered' : 'abandoned',
      handleSeconds: answered ? Number(service) : undefined,
      agent: agent === '' ? undefined : agent,
    };
    days.set(date, [...(days.get(date) ?? []), call]);
  }
  return [...days.values()];
}
