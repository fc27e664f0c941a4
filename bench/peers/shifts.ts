import { existsSync, readFileSync } from 'node:fs';
import { designShifts } from 'halfhour/shifts';
import highsLoader from 'highs';
import { weekOfAgents } from '../shifts/week.ts';
import { type Comparison, timed } from './peer.ts';

const WEEK = 7 * 48;
const LENGTHS = [8, 16, 20];
const agents = weekOfAgents(20);

/** One variable a start and length, one row a half-hour of the week, which repeats. */
function model(): string {
  const rows: string[][] = agents.map(() => []);
  const costs: string[] = [];
  for (let start = 0; start < WEEK; start++) {
    for (const length of LENGTHS) {
      const name = `x${start}_${length}`;
      costs.push(`${length / 2} ${name}`);
      for (let i = 0; i < length; i++) rows[(start + i) % WEEK]!.push(name);
    }
  }
  const cover = rows.map((names, i) => ` c${i}: ${names.join(' + ')} >= ${agents[i]}`);
  const names = costs.map((cost) => cost.split(' ')[1]);
  return `Minimize\n obj: ${costs.join(' + ')}\nSubject To\n${cover.join('\n')}\nGeneral\n ${names.join(' ')}\nEnd`;
}

export const shifts: Comparison = {
  work: 'a 7x24 week with a peak of 20 agents covered by shifts of 4, 8 and 10 hours from any half-hour, least hours, nobody missing',
  ours: () =>
    timed(() => {
      const { objective, bound, status } = designShifts({
        requirement: { intervalSeconds: 1800, agents },
        shiftTypes: LENGTHS.map((length) => ({ id: `${length}`, lengthMinutes: length * 30 })),
      });
      return { hours: objective!, bound: bound ?? 'none', status };
    }),
  peer: 'HiGHS',
  version: () => {
    const file = new URL('../../node_modules/highs/package.json', import.meta.url);
    if (!existsSync(file)) return undefined;
    return `${JSON.parse(readFileSync(file, 'utf8')).version} of npm`;
  },
  theirs: async () => {
    const highs = await highsLoader();
    return timed(() => {
      const { ObjectiveValue: hours, Status: status } = highs.solve(model(), { time_limit: 60 });
      return { hours, status };
    });
  },
};
