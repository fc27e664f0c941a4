import { generateRotation } from 'halfhour/rotation';
import { type Comparison, printed, timed } from './peer.ts';

const PEOPLE = 12;
const DEMAND = [
  [3, 3, 3, 3, 3, 2, 2],
  [2, 2, 2, 2, 2, 2, 2],
  [2, 2, 2, 2, 2, 2, 2],
];

/** The same rota as rules of logic: a shift or a day off for each day of a cycle that repeats. */
function program(): string {
  const days = PEOPLE * 7;
  const demand = DEMAND.flatMap((week, s) =>
    week.map((count, weekday) => `demand(${s},${weekday},${count}).`),
  );
  return `${demand.join('\n')}
day(0..${days - 1}). shift(0..2).
next(D,(D+1) \\ ${days}) :- day(D).
{ work(D,S) : shift(S) } 1 :- day(D).
on(D) :- work(D,_).
:- demand(S,W,C), not C { work(D,S) : day(D), D \\ 7 = W } C.
:- work(D,S), next(D,E), work(E,T), T < S.
:- day(D), on((D+K) \\ ${days}) : K = 0..5.
:- day(D), not on((D+K) \\ ${days}) : K = 0..7.
:- day(D), on((D+1) \\ ${days}), not on(D), not on((D+2) \\ ${days}).
:- day(D), not on((D+1) \\ ${days}), on(D), on((D+2) \\ ${days}).
`;
}

export const rotas: Comparison = {
  work: '12 people on a cyclic rota of three shifts a day: 11 h of rest, runs of 2 to 5 days of work, 2 to 7 days off',
  ours: () =>
    timed(() => {
      const { status, rota } = generateRotation({
        employees: PEOPLE,
        shifts: [6, 14, 22].map((hour, i) => ({
          id: `${i}`,
          startMinutes: hour * 60,
          lengthMinutes: 480,
        })),
        demand: DEMAND,
        daysOff: { min: 2, max: 7 },
        workStretch: { min: 2, max: 5 },
        minRestHours: 11,
      });
      return { status, weeks: rota?.length ?? 0 };
    }),
  peer: 'clingo',
  version: () => printed('clingo', ['--version'])?.match(/version ([\d.]+)/)?.[1],
  theirs: () => {
    // It ends with 10 where it found a model, 20 where there is none.
    const command = 'clingo --time-limit=60 --quiet=1 --stats; true';
    const text = printed('sh', ['-c', command], program())!;
    const status = /^SATISFIABLE/m.test(text) ? 'feasible' : 'unknown';
    return { status, cpuSeconds: Number(text.match(/CPU Time\s*: ([\d.]+)/)?.[1]) };
  },
};
