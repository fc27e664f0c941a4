import { explain } from 'halfhour';
import { requiredAgents, staffIntervals, staffingGrid } from 'halfhour/staffing';
import { seededRandom } from '../../src/core/random.ts';
import { measure, report } from '../measure.ts';

/** How fast one interval, a year of them, and a grid to drag a slider over are. */
export function run(): void {
  const random = seededRandom(7);
  const questions = Array.from({ length: 512 }, () => ({
    contacts: 5 + 400 * random(),
    intervalSeconds: 1800,
    ahtSeconds: 120 + 300 * random(),
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    maxOccupancy: 0.85,
    shrinkage: 0.3,
  }));
  const impatient = questions.map((question) => ({ ...question, patienceSeconds: 300 }));
  const components = questions.map((question) => ({
    ...question,
    shrinkage: [
      { name: 'sickness', share: 0.05, base: 'scheduled' },
      { name: 'breaks', share: 0.12, base: 'inOffice' },
    ] as const,
  }));
  const year = {
    intervalSeconds: 1800,
    intervals: Array.from({ length: 17_520 }, (_, i) => ({
      date: new Date(Date.UTC(2024, 0, 1) + i * 1_800_000).toISOString().slice(0, 10),
      contacts: Math.round(200 * random()),
      ahtSeconds: 240 + 60 * random(),
    })),
  };
  const { contacts, intervalSeconds, ahtSeconds, shrinkage, ...targets } = questions[0]!;
  const grid = {
    contacts,
    intervalSeconds,
    ahtSeconds,
    agents: Array.from({ length: 40 }, (_, i) => 10 + i),
    targets: [0.7, 0.8, 0.9].map((targetServiceLevel) => ({
      targetServiceLevel,
      answerTimeSeconds: 20,
    })),
  };
  let next = 0;
  const one = () => (next = (next + 1) % questions.length);
  report(
    'one interval, checked, with all it reports and its steps',
    measure(
      [
        { name: 'requiredAgents', work: () => requiredAgents(questions[one()]!) },
        { name: 'requiredAgents, two components', work: () => requiredAgents(components[one()]!) },
        { name: 'requiredAgents, Erlang A', work: () => requiredAgents(impatient[one()]!) },
        {
          name: 'requiredAgents, printed',
          work: () => explain(requiredAgents(questions[one()]!).steps),
        },
        {
          name: 'requiredAgents, two components, printed',
          work: () => explain(requiredAgents(components[one()]!).steps),
        },
        {
          name: 'requiredAgents, Erlang A, printed',
          work: () => explain(requiredAgents(impatient[one()]!).steps),
        },
      ],
      { warmUpMs: 300 },
    ),
  );
  report(
    'series and grids',
    measure(
      [
        {
          name: 'staffIntervals, per half-hour of a year',
          work: () => staffIntervals(year, { ...targets, shrinkage }),
          units: year.intervals.length,
        },
        { name: 'staffingGrid, 40 agents x 3 targets', work: () => staffingGrid(grid) },
      ],
      { rounds: 9, warmUpMs: 500 },
    ),
  );
}
