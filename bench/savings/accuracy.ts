import {
  intervalHistory,
  type PlanWorkforceInput,
  planWorkforce,
  staffIntervals,
  staffPeriod,
  suggestChanges,
  type WorkforcePlan,
} from 'halfhour';
import { seededRandom } from '../../src/core/random.ts';

const PLANS = 20;

/** How far each promise of `suggestChanges` on 20 random plans is from what `planWorkforce` makes of the changed input. */
export function run(): void {
  let worst = 0;
  const count = new Map<string, number>();
  for (let seed = 1; seed <= PLANS; seed++) {
    const { history, options } = drawn(seed);
    const plan = planWorkforce(history, options);
    const found = suggestChanges(plan, {
      options,
      pooling: [{ name: 'its like', plan }],
      trainingMoved: ['coaching'],
      leaveMoved: true,
      hireEarlier: { weeks: 0.5, productivity: 1 },
      offered: [
        { id: 'part', lengthMinutes: 240, earliestStartMinutes: 480, latestStartMinutes: 960 },
      ],
      contracts: [
        { name: 'full time', shiftTypes: ['early', 'late'] },
        { name: 'half', shiftTypes: ['part'], weeklyHours: { maxAverage: 20 } },
      ],
      houseRules: ['weekends.maxBetweenFree'],
      serviceOver: [{ each: 'week', floorServiceLevel: 0.6 }],
      leastSaving: 0.001,
    });
    for (const { kind, input, after, scheduledAgents } of found.changes) {
      count.set(kind, (count.get(kind) ?? 0) + 1);
      const shifts = input.shifts ?? options.shifts;
      const rotation = input.rotation ?? options.rotation;
      const { targets = options.targets, present = options.present } = input;
      const again = planWorkforce(history, { ...options, shifts, rotation, targets, present });
      const { pooled } = input;
      if (pooled !== undefined && input.serviceOver === undefined) {
        worst = Math.max(worst, off(pooledAgents(again, targets), sumOf(scheduledAgents)));
        continue;
      }
      if (pooled === undefined && input.serviceOver === undefined) {
        worst = Math.max(worst, off(again.headcount.at(-2)!.hoursAWeek!, after.hoursAWeek));
        continue;
      }
      // What `planWorkforce` has no words for is recomputed by the function that has: the agents of the week.
      const { week } = again;
      const intervals = week.contacts.map((contacts, i) => ({
        contacts: pooled === undefined ? contacts : 2 * contacts,
        ahtSeconds: week.ahtSeconds[i]!,
        closed: !week.open[i],
      }));
      const staffed = staffPeriod(
        { intervalSeconds: week.intervalSeconds, intervals },
        { ...targets, each: 'all', floorServiceLevel: 0.6 },
      );
      const agents = staffed.intervals.reduce((sum, each) => sum + each.scheduledAgents, 0);
      worst = Math.max(worst, off(agents, sumOf(scheduledAgents)));
    }
  }
  const kinds = [...count].map(([kind, times]) => `${times} ${kind}`).join(', ');
  console.log(`  ${PLANS} plans, ${kinds}: promises off by at most ${(100 * worst).toFixed(3)} %`);
}

/** Agents of the week of a plan with twice its contacts, by the function that staffs intervals. */
function pooledAgents({ week }: WorkforcePlan, targets: PlanWorkforceInput['targets']): number {
  const intervals = week.contacts.map((contacts, i) => ({
    contacts: 2 * contacts,
    ahtSeconds: week.ahtSeconds[i]!,
    closed: !week.open[i],
  }));
  const { intervalSeconds } = week;
  const staffed = staffIntervals({ intervalSeconds, intervals }, targets);
  return sumOf(staffed.intervals.map((each) => each.scheduledAgents));
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const off = (made: number, promised: number) => Math.abs(made - promised) / promised;

/** Six weeks of hours, open from 8 to 20, and a plan of them with a rota. */
function drawn(seed: number) {
  const random = seededRandom(seed);
  const peak = 8 + 80 * random();
  const middle = 9 + 8 * random();
  const rows = Array.from({ length: 42 * 24 }, (_, i) => {
    const hour = i % 24;
    const load = peak * (0.3 + Math.exp(-(((hour - middle) / 3) ** 2)));
    return {
      time: new Date(Date.UTC(2026, 0, 5) + i * 3_600_000).toISOString().slice(0, 16),
      contacts: hour < 8 || hour >= 20 ? 0 : Math.round(load * (0.8 + 0.4 * random())),
      ahtSeconds: 300,
    };
  });
  const at = (hour: number) => ({ earliestStartMinutes: 60 * hour, latestStartMinutes: 60 * hour });
  const options: PlanWorkforceInput = {
    forecast: {
      days: 14,
      openingHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 1200 }],
    },
    targets: {
      targetServiceLevel: 0.8,
      answerTimeSeconds: 20,
      shrinkage: [
        { name: 'leave', share: 0.1, base: 'paid' },
        { name: 'coaching', share: 0.05, base: 'inOffice' },
      ],
    },
    shifts: {
      shiftTypes: [
        { id: 'early', lengthMinutes: 480, ...at(8) },
        { id: 'late', lengthMinutes: 480, ...at(12) },
      ],
    },
    rotation: {
      daysOff: { min: 1, max: 4 },
      workStretch: { min: 1, max: 6 },
      weekends: { maxBetweenFree: 2 },
      maxSteps: 3000,
    },
    present: { leaveOwedHours: 40, newcomers: [{ people: 2, productivity: 0.3 }] },
  };
  return { history: intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 }), options };
}
