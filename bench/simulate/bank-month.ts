import {
  agentsOnDuty,
  type CallRecord,
  estimateHandleTimes,
  estimatePatience,
  type HandleTimeEstimate,
  measureCalls,
  type PatienceEstimate,
} from 'halfhour/calls';
import { erlangA, serviceLevel } from 'halfhour/erlang';
import { type QueueSimulation, replayCalls } from 'halfhour/simulate';
import { hasSharedData, readSharedTable } from '../../test/support/shared-data.ts';

const DAY_SECONDS = 86_400;
const HALF_HOURS = 48;
const HALF_HOUR = 1800;
/** Staff is read minute by minute, as agents come and go within a half-hour. */
const MINUTE = 60;
const ANSWER_TIME = 20;
const REPLICATIONS = 20;

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
  const callers = { patience, handleTimes };
  for (const longestIdleSeconds of [900, 1800, 3600]) compare(days, longestIdleSeconds, callers);
}

interface Callers {
  readonly patience: PatienceEstimate;
  readonly handleTimes: HandleTimeEstimate;
}

/** A model's abandonment and wait over the month, and how far its half-hourly service level is off. */
class Account {
  private offered = 0;
  private abandoned = 0;
  private answered = 0;
  private wait = 0;
  private miss = 0;
  private excess = 0;
  private calls = 0;

  addDay(offered: number, abandoned: number, answered: number, asaSeconds: number): void {
    this.offered += offered;
    this.abandoned += abandoned;
    this.answered += answered;
    this.wait += answered * asaSeconds;
  }

  addHalfHour(calls: number, expected: number, actual: number): void {
    this.calls += calls;
    this.miss += calls * Math.abs(expected - actual);
    this.excess += calls * (expected - actual);
  }

  month(): string {
    const { abandoned, offered, wait, answered } = this;
    return `abandonment ${((100 * abandoned) / offered).toFixed(1)} %, mean wait of answered ${(wait / answered).toFixed(1)} s`;
  }

  halfHours(): string {
    const points = (sum: number) => ((100 * sum) / this.calls).toFixed(1);
    return `service level off by ${points(this.miss)} points a half-hour, ${points(this.excess)} too high on average`;
  }
}

function compare(
  days: readonly CallRecord[][],
  longestIdleSeconds: number,
  callers: Callers,
): void {
  const real = new Account();
  const replay = new Account();
  const replayByCurve = new Account();
  const byErlangA = new Account();
  const byErlangC = new Account();
  for (const calls of days) {
    const duty = agentsOnDuty({
      calls,
      intervalSeconds: MINUTE,
      intervals: DAY_SECONDS / MINUTE,
      longestIdleSeconds,
    });
    const happened = measureCalls({
      calls,
      intervalSeconds: HALF_HOUR,
      intervals: HALF_HOURS,
      answerTimeSeconds: ANSWER_TIME,
    });
    const { offered, abandoned, answered, asaSeconds } = happened.day;
    real.addDay(offered, abandoned, answered, asaSeconds);
    for (const [account, patienceKnown] of [
      [replay, true],
      [replayByCurve, false],
    ] as const) {
      const { day, intervals } = replayed(calls, duty, callers, patienceKnown);
      account.addDay(
        day.offered.value,
        day.abandoned.value,
        day.answered.value,
        day.asaSeconds.value,
      );
      for (const [i, { offered: calls, serviceLevels }] of happened.intervals.entries()) {
        const expected = intervals[i]!.serviceLevels.servedWithin.value;
        account.addHalfHour(calls, expected, serviceLevels.servedWithin);
      }
    }
    for (const [i, { offered: calls, serviceLevels }] of happened.intervals.entries()) {
      const minutes = duty.slice((i * HALF_HOUR) / MINUTE, ((i + 1) * HALF_HOUR) / MINUTE);
      const agents = Math.round((minutes.reduce((a, b) => a + b, 0) * MINUTE) / HALF_HOUR);
      const expected = byFormulas(calls, agents, callers);
      byErlangA.addHalfHour(calls, expected.erlangA, serviceLevels.servedWithin);
      byErlangC.addHalfHour(calls, expected.erlangC, serviceLevels.servedWithin);
    }
  }
  console.log(
    `  pauses up to ${longestIdleSeconds} s count as duty; really ${real.month()}
    replay, each caller's patience as far as it was seen: ${replay.month()}; ${replay.halfHours()}
    replay, all patience drawn from the curve: ${replayByCurve.month()}; ${replayByCurve.halfHours()}
    Erlang A: ${byErlangA.halfHours()}
    Erlang C: ${byErlangC.halfHours()}`,
  );
}

function replayed(
  calls: readonly CallRecord[],
  duty: readonly number[],
  { patience, handleTimes }: Callers,
  patienceKnown: boolean,
): QueueSimulation {
  const patienceOf = ({ outcome, waitSeconds }: CallRecord) =>
    outcome === 'abandoned'
      ? { patienceSeconds: waitSeconds }
      : { patienceAtLeastSeconds: waitSeconds };
  return replayCalls({
    calls: calls.map((call) => ({
      arrivalSeconds: call.arrivalSeconds,
      handleSeconds: call.handleSeconds,
      ...(patienceKnown ? patienceOf(call) : {}),
    })),
    intervalSeconds: HALF_HOUR,
    intervals: HALF_HOURS,
    ahtSeconds: handleTimes.ahtSeconds.value,
    handleTime: handleTimes.shape,
    agents: duty.map(Math.round),
    patienceCurve: patience.curve,
    answerTimeSeconds: ANSWER_TIME,
    replications: REPLICATIONS,
  });
}

/** What the formulas say of a half-hour whose calls and agents are known. */
function byFormulas(calls: number, agents: number, { patience, handleTimes }: Callers) {
  const aht = handleTimes.ahtSeconds.value;
  const offeredLoad = (calls * aht) / HALF_HOUR;
  const answerTimeInAht = ANSWER_TIME / aht;
  const patienceInAht = patience.meanSeconds.value / aht;
  return {
    erlangC: serviceLevel(agents, offeredLoad, answerTimeInAht),
    erlangA:
      agents === 0
        ? 0
        : erlangA({ agents, offeredLoad, patienceInAht, answerTimeInAht }).servedWithin,
  };
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
