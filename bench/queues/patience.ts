import { erlangA, queueWithGeneralPatience } from 'halfhour/erlang';
import { Agenda, randomOf } from './random.ts';

/** Curves as they are measured: some leave at once, then few; an announcement at a fifth; hardly anybody for long. */
const CURVES = [
  { name: 'at once or late', timesInAht: [0.03, 0.3, 5], surviving: [0.9, 0.85, 0.5] },
  { name: 'at an announcement', timesInAht: [0.2, 0.25, 3], surviving: [0.98, 0.7, 0.3] },
  { name: 'all within a time', timesInAht: [0.5, 1.5], surviving: [0.95, 0] },
] as const;
const CALLERS = 2_000_000;
const ANSWER_TIME = 0.1;

/** Handle times as assumed and otherwise; Erlang A with the mean patience beside it. */
export function runPatience(): void {
  console.log('\npatience of its own form: served in time and hung up, simulated, told, Erlang A');
  const worst = new Map<number, [number, number]>();
  for (const [agents, offeredLoad] of [
    [10, 9.5],
    [30, 33],
    [100, 100],
  ] as const)
    for (const { name, ...curve } of CURVES)
      for (const squaredVariation of [1, 0.5, 1.5]) {
        const found = simulate(agents, offeredLoad, curve, squaredVariation);
        const queue = { agents, offeredLoad, answerTimeInAht: ANSWER_TIME };
        const told = queueWithGeneralPatience({ ...queue, patience: curve });
        const patienceInAht = found.patience;
        const erlang = erlangA({ ...queue, patienceInAht });
        const pairs = [
          [found.served, told.servedWithin, erlang.servedWithin],
          [found.hungUp, told.abandonProbability, erlang.abandonProbability],
        ] as const;
        const [own, other] = worst.get(squaredVariation) ?? [0, 0];
        worst.set(squaredVariation, [
          Math.max(own, ...pairs.map(([a, b]) => Math.abs(a - b))),
          Math.max(other, ...pairs.map(([a, , c]) => Math.abs(a - c))),
        ]);
        const shown = pairs.map((row) => row.map((share) => (100 * share).toFixed(1)).join(' '));
        console.log(
          `${String(agents).padStart(4)} agents, ${name}, variation ${squaredVariation}: ${shown.join('   ')}`,
        );
      }
  for (const [squaredVariation, [own, other]] of worst) {
    console.log(
      `variation ${squaredVariation}: off by at most ${(100 * own).toFixed(1)} points, Erlang A by ${(100 * other).toFixed(1)}`,
    );
  }
}

interface Curve {
  readonly timesInAht: readonly number[];
  readonly surviving: readonly number[];
}

function simulate(agents: number, load: number, curve: Curve, squaredVariation: number) {
  const { uniform, exponential, duration } = randomOf(20_261_130);
  const agenda = new Agenda();
  const came: number[] = [];
  const waits: boolean[] = [];
  let [first, free, now, callers, waited] = [0, agents, 0, 0, 0];
  const counts = { callers: 0, served: 0, hungUp: 0 };
  const isCounted = () => callers > CALLERS / 20;
  const work = () => {
    free--;
    agenda.add(now + duration(squaredVariation), -2);
  };
  agenda.add(0, -1);
  while (callers < CALLERS) {
    now = agenda.nextTime;
    const event = agenda.take();
    if (event === -1) {
      callers++;
      agenda.add(now + exponential(1 / load), -1);
      const patience = patienceOf(curve, uniform());
      waited += patience;
      if (isCounted()) counts.callers++;
      if (free > 0) {
        if (isCounted()) counts.served++;
        work();
        continue;
      }
      agenda.add(now + patience, came.length);
      came.push(now);
      waits.push(true);
    } else if (event === -2) {
      free++;
      while (first < came.length && !waits[first]) first++;
      if (first === came.length) continue;
      waits[first] = false;
      if (isCounted() && now - came[first]! <= ANSWER_TIME) counts.served++;
      first++;
      work();
    } else if (waits[event]) {
      waits[event] = false;
      if (isCounted()) counts.hungUp++;
    }
  }
  return {
    served: counts.served / counts.callers,
    hungUp: counts.hungUp / counts.callers,
    patience: waited / callers,
  };
}

/** Straight between the times, and after the last at the pace of before. */
function patienceOf({ timesInAht, surviving }: Curve, share: number): number {
  let [time, stays] = [0, 1];
  let pace = 0;
  for (const [i, to] of timesInAht.entries()) {
    const after = surviving[i]!;
    if (share > after) return time + ((stays - share) / (stays - after)) * (to - time);
    pace = (stays - after) / (to - time);
    [time, stays] = [to, after];
  }
  return time + (Math.log(stays / share) * stays) / pace;
}
