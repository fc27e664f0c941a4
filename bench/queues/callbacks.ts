import { type QueueWithCallbacksInput, queueWithCallbacks } from 'halfhour/erlang';
import { Agenda, randomOf } from './random.ts';

const BASE = { answerTimeInAht: 0.1, patienceInAht: 1.5 };

/** Agents, load, the wait above which the offer is made, who takes it, who answers, the reserve and the window. */
const ROWS = [
  [5, 4, 0.2, 0.5, 1, 0, 2],
  [5, 4.8, 0.1, 0.7, 0.8, 0, 8],
  [5, 5, 0.4, 0.6, 0.6, 1, 10],
  [11, 10, 0.17, 0.5, 1, 0, 10],
  [11, 10, 0.17, 0.5, 0.7, 1, 10],
  [12, 10, 0, 0.3, 0.9, 2, 5],
  [12, 13, 0.3, 0.8, 0.6, 0, 20],
  [25, 23, 0.1, 0.4, 1, 0, 3],
  [25, 24, 0.05, 0.6, 0.8, 1, 8],
  [25, 26, 0.3, 0.5, 0.7, 0, 10],
  [25, 22, 0, 0.9, 0.9, 3, 4],
  [50, 48, 0.05, 0.5, 0.8, 0, 3],
  [50, 48, 0.1, 0.7, 0.8, 2, 5],
  [50, 46, 0.02, 0.3, 1, 4, 2],
  [50, 52, 0.15, 0.8, 0.5, 0, 5],
  [100, 96, 0.03, 0.5, 0.9, 0, 1],
  [100, 101, 0.1, 0.5, 0.7, 3, 8],
  [100, 95, 0, 0.6, 0.8, 2, 1],
  [200, 195, 0.02, 0.4, 0.9, 0, 1],
  [200, 198, 0.05, 0.7, 0.7, 5, 2],
] as const;

const CALLBACKS: readonly QueueWithCallbacksInput[] = ROWS.map((row) => ({
  ...BASE,
  agents: row[0],
  offeredLoad: row[1],
  offerAboveInAht: row[2],
  acceptedShare: row[3],
  reachedShare: row[4],
  reserveAgents: row[5],
  windowInAht: row[6],
}));

/** At occupancies of 98 % waits of callbacks hang together over thousands of calls. */
const CALLERS = 4_000_000;

/** Handle times as assumed, and lognormal ones that vary less and more. */
export function runCallbacks(): void {
  console.log('callbacks, simulated and told, in percent:');
  console.log('served in time, hung up, callbacks, called back in time, occupancy');
  for (const squaredVariation of [1, 0.5, 1.5]) {
    const callers = squaredVariation === 1 ? CALLERS : CALLERS / 8;
    let worst = 0;
    CALLBACKS.forEach((input, i) => {
      const found = simulate(input, squaredVariation, callers, 20_261_130 + i);
      const told = queueWithCallbacks(input);
      const pairs = [
        [found.servedWithin, told.servedWithin],
        [found.abandoned, told.abandonProbability],
        [found.callbackShare, told.callbackShare],
        [found.calledBackWithin, told.calledBackWithin!],
        [found.occupancy, told.occupancy],
      ] as const;
      worst = Math.max(worst, ...pairs.map(([a, b]) => Math.abs(a - b)));
      const shown = pairs.map(([a, b]) => `${(100 * a).toFixed(1)} ${(100 * b).toFixed(1)}`);
      const row = shown.map((pair) => pair.padStart(13)).join('');
      console.log(`${String(input.agents).padStart(4)} agents ${row}`);
    });
    console.log(
      `handle times of squared variation ${squaredVariation}: off by at most ${(100 * worst).toFixed(2)} points\n`,
    );
  }
}

/** Call by call; nothing but the rules. */
function simulate(
  input: QueueWithCallbacksInput,
  squaredVariation: number,
  callers: number,
  seed: number,
) {
  const { agents, offeredLoad, patienceInAht = Infinity, offerAboveInAht, acceptedShare } = input;
  const { reachedShare = 1, reserveAgents = 0 } = input;
  const { uniform, exponential, duration } = randomOf(seed);
  const agenda = new Agenda();
  agenda.add(0, CALL);
  /** When each caller who had to wait came, and whether still there. */
  const came: number[] = [];
  const waits: boolean[] = [];
  const callbacks: number[] = [];
  let [first, nextCallback, free, waiting, now, began] = [0, 0, agents, 0, 0, 0];
  const counts = { came: 0, taken: 0, stayed: 0, inTime: 0, hungUp: 0, made: 0, kept: 0, busy: 0 };
  const isCounted = () => counts.came > callers / 20;
  const work = (length: number) => {
    free--;
    agenda.add(now + length, FREE);
    if (isCounted()) counts.busy += length;
  };
  const turn = () => {
    while (free > 0 && waiting > 0) {
      const caller = first++;
      if (!waits[caller]) continue;
      waits[caller] = false;
      waiting--;
      if (isCounted() && now - came[caller]! <= input.answerTimeInAht) counts.inTime++;
      work(duration(squaredVariation));
    }
    while (free > reserveAgents && nextCallback < callbacks.length) {
      const asked = callbacks[nextCallback++]!;
      if (isCounted()) counts.made++;
      if (isCounted() && now - asked <= input.windowInAht!) counts.kept++;
      if (uniform() < reachedShare) work(duration(squaredVariation));
    }
  };
  while (counts.came < callers) {
    now = agenda.nextTime;
    const event = agenda.take();
    if (event === FREE) {
      free++;
      turn();
    } else if (event !== CALL) {
      if (!waits[event]) continue;
      waits[event] = false;
      waiting--;
      if (isCounted()) counts.hungUp++;
    } else {
      counts.came++;
      if (!isCounted()) began = now;
      agenda.add(now + exponential(1 / offeredLoad), CALL);
      const isOffered = free === 0 && (waiting + 1) / agents > offerAboveInAht + 1e-12;
      if (isOffered && uniform() < acceptedShare) {
        if (isCounted()) counts.taken++;
        callbacks.push(now);
        continue;
      }
      if (isCounted()) counts.stayed++;
      if (free > 0) {
        if (isCounted()) counts.inTime++;
        work(duration(squaredVariation));
        continue;
      }
      agenda.add(now + exponential(patienceInAht), came.length);
      came.push(now);
      waits.push(true);
      waiting++;
    }
  }
  return {
    servedWithin: counts.inTime / counts.stayed,
    abandoned: counts.hungUp / counts.stayed,
    callbackShare: counts.taken / (counts.taken + counts.stayed),
    calledBackWithin: counts.made === 0 ? 1 : counts.kept / counts.made,
    occupancy: counts.busy / agents / (now - began),
  };
}

/** What an agenda holds beside the callers who hang up, by their place. */
const CALL = -1;
const FREE = -2;
