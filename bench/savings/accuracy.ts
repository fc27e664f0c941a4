import { intervalHistory, type PlanWorkforceInput, planWorkforce, suggestChanges } from 'halfhour';
import { readArguments } from '../../examples/support/arguments.ts';
import { readHistoryFile } from '../../examples/support/history-file.ts';
import { planOptions } from '../../examples/support/plan-options.ts';
import { seededRandom } from '../../src/core/random.ts';
import { promiseOff } from './recomputed.ts';

const PLANS = 20;
/** Steps of the rota of the sample: a tenth of those of `npm start`, as it is planned some thirty times. */
const SAMPLE_STEPS = 11_000;

/**
 * How far each promise of `suggestChanges` on 20 random plans is from what `planWorkforce` makes of the changed input;
 * `--sample` for the plan of `npm start`, `--from n --plans n` for some of the 20.
 */
export function run(args: readonly string[]): void {
  if (args.includes('--sample')) sample();
  else randomPlans(args);
}

function randomPlans(args: readonly string[]): void {
  const number = (option: string, otherwise: number) =>
    args.includes(option) ? Number(args[args.indexOf(option) + 1]) : otherwise;
  const from = number('--from', 1);
  const plans = number('--plans', PLANS);
  let worst = 0;
  const count = new Map<string, number>();
  for (let seed = from; seed < from + plans; seed++) {
    const { history, options } = drawn(seed);
    const plan = planWorkforce(history, options);
    const { changes } = suggestChanges(plan, {
      options,
      pooling: [{ name: 'its like', plan }],
      trainingMoved: ['coaching'],
      leaveMoved: true,
      hireEarlier: { weeks: 0.5, productivity: 1 },
      offered: [
        { id: 'part', lengthMinutes: 240, earliestStartMinutes: 480, latestStartMinutes: 960 },
      ],
      breakSlackMinutes: 60,
      contracts: [
        { name: 'full time', shiftTypes: ['early', 'late'] },
        { name: 'half', shiftTypes: ['part'], weeklyHours: { maxAverage: 20 } },
      ],
      houseRules: ['weekends.maxBetweenFree'],
      otherRotas: [{ name: 'seven days in a row', rules: { workStretch: { min: 1, max: 7 } } }],
      serviceOver: [{ each: 'week', floorServiceLevel: 0.6 }],
      leastSaving: 0.001,
    });
    for (const change of changes) {
      count.set(change.kind, (count.get(change.kind) ?? 0) + 1);
      worst = Math.max(worst, promiseOff(history, options, change));
    }
  }
  const kinds = [...count].map(([kind, times]) => `${times} ${kind}`).join(', ');
  console.log(`  ${plans} plans, ${kinds}: promises off by at most ${(100 * worst).toFixed(3)} %`);
}

/** The plan of `npm start`, change by change. */
function sample(): void {
  const args = readArguments([])!;
  const { history, ...file } = readHistoryFile(args);
  const { verification, rotation, ...usual } = planOptions(args, { history, ...file });
  const options: PlanWorkforceInput = {
    ...usual,
    rotation: { ...rotation!, maxSteps: SAMPLE_STEPS },
    present: { newcomers: [{ people: 4, productivity: 0.3 }], leaveOwedHours: 120 },
  };
  const plan = planWorkforce(history, options);
  const { changes, passed, today } = suggestChanges(plan, {
    options,
    serviceOver: [{ each: 'week', floorServiceLevel: 0.6 }],
    breakSlackMinutes: 60,
    houseRules: ['nights.maxRun'],
    otherRotas: [{ name: 'one day off', rules: { daysOff: { min: 1, max: 4 } } }],
    trainingMoved: ['training and coaching'],
    leaveMoved: true,
    hireEarlier: { weeks: 1, productivity: 1 },
    pooling: [{ name: 'its like', plan }],
    deflection: 0.05,
    leastSaving: 0.001,
  });
  console.log(`  the sample: ${today.hoursAWeek.toFixed(0)} h a week`);
  for (const change of changes) {
    const { title, savedHours, savedAlone } = change;
    const off = 100 * promiseOff(history, options, change);
    console.log(
      `  ${title}: ${savedHours.toFixed(1)} h (${savedAlone.toFixed(1)} alone), promise off by ${off.toFixed(3)} %`,
    );
  }
  for (const { title, savedAlone = NaN } of passed)
    console.log(`  passed: ${title}, ${savedAlone.toFixed(1)} h alone`);
}

const MEAL = { kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 240 } as const;

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
  const type = (id: string, hour: number) => ({
    id,
    lengthMinutes: 540,
    earliestStartMinutes: 60 * hour,
    latestStartMinutes: 60 * hour,
    breaks: [MEAL],
  });
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
    shifts: { shiftTypes: [type('early', 8), type('late', 11)] },
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
