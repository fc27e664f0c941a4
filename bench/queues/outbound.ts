import { linesForOutbound, outboundPacing } from 'halfhour/erlang';
import { Agenda, randomOf } from './random.ts';

/** Agents, share that answers, time for a number, and how much conversations vary; numbers ring a constant time or not. */
const ROWS = [
  [4, 0.3, 0.14, 1],
  [4, 0.1, 0.14, 0.5],
  [8, 0.3, 0.14, 1.5],
  [8, 0.5, 0.3, 0.5],
  [12, 0.2, 0.1, 3],
  [12, 0.6, 0.2, 1],
  [20, 0.3, 0.14, 1],
  [20, 0.1, 0.05, 0.5],
  [20, 0.3, 0.5, 1.5],
  [35, 0.25, 0.2, 1],
  [35, 0.4, 0.1, 0.25],
  [50, 0.3, 0.14, 3],
  [50, 0.15, 0.3, 1],
  [80, 0.3, 0.14, 0.5],
  [80, 0.5, 0.4, 1.5],
  [120, 0.2, 0.1, 1],
  [120, 0.35, 0.25, 0.5],
  [200, 0.3, 0.14, 1.5],
  [200, 0.1, 0.1, 1],
  [400, 0.3, 0.14, 0.5],
] as const;

const ANSWERS = 1_000_000;

export function runOutbound(): void {
  console.log('\noutbound at 3 and 8 % lost: lost and occupancy, simulated and told, in percent');
  let worst = 0;
  ROWS.forEach(([agents, answeredShare, dialTimeInAht, squaredVariation], i) => {
    const maxAbandoned = i % 2 === 0 ? 0.03 : 0.08;
    const dialling = { agents, answeredShare, dialTimeInAht };
    const lines = linesForOutbound({ ...dialling, maxAbandoned });
    const told = outboundPacing({ ...dialling, lines });
    const found = simulate(agents, lines, answeredShare, dialTimeInAht, squaredVariation, i);
    const pairs = [
      [found.lost, told.abandonedOfAnswered],
      [found.occupancy, told.occupancy],
    ] as const;
    worst = Math.max(worst, ...pairs.map(([a, b]) => Math.abs(a - b)));
    const shown = pairs.map(([a, b]) =>
      `${(100 * a).toFixed(2)} ${(100 * b).toFixed(2)}`.padStart(14),
    );
    console.log(
      `${String(agents).padStart(4)} agents ${String(lines).padStart(4)} lines ${shown.join('')}`,
    );
  });
  console.log(`off by at most ${(100 * worst).toFixed(2)} points`);
}

/** Number by number: rings are constant, or exponential in every other setting. */
function simulate(
  agents: number,
  lines: number,
  answeredShare: number,
  dialTime: number,
  squaredVariation: number,
  setting: number,
) {
  const { uniform, exponential, duration } = randomOf(20_261_130 + setting);
  const agenda = new Agenda();
  const ring = () => (setting % 2 === 0 ? dialTime : exponential(dialTime));
  let [busy, now, began] = [0, 0, 0];
  const counts = { answers: 0, lost: 0, talked: 0 };
  // Lines begin at times of their own, or constant rings would go in step.
  for (let line = 0; line < lines; line++) agenda.add(uniform() * dialTime, RING);
  while (counts.answers < ANSWERS) {
    now = agenda.nextTime;
    if (agenda.take() === TALK) busy--;
    else if (uniform() < answeredShare) {
      const isCounted = ++counts.answers > ANSWERS / 20;
      if (!isCounted) began = now;
      if (busy < agents) {
        busy++;
        const length = duration(squaredVariation);
        if (isCounted) counts.talked += length;
        agenda.add(now + length, TALK);
        continue;
      }
      if (isCounted) counts.lost++;
    }
    agenda.add(now + ring(), RING);
  }
  return {
    lost: counts.lost / (ANSWERS * 0.95),
    occupancy: counts.talked / agents / (now - began),
  };
}

const RING = 0;
const TALK = 1;
