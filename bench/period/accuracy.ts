import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forecastAht, forecastVolume, intervalHistory, readExport, readHolidays } from 'halfhour';
import { simulateQueue } from 'halfhour/simulate';
import { staffIntervals, staffPeriod } from 'halfhour/staffing';
import { seededRandom } from '../../src/core/random.ts';
import { againstTrial } from '../../test/staffing/support/period-trials.ts';

const TARGETS = { targetServiceLevel: 0.8, answerTimeSeconds: 20 } as const;
const FLOOR = { ...TARGETS, floorServiceLevel: 0.6 } as const;
const HALF_HOUR = 1800;

/**
 * Targets over a period against targets by half-hour: what they save on the sample and on random weeks, whether a
 * simulation confirms the service, whether all ways tried out find anything better, and how long it takes.
 */
export function run(args: readonly string[]): void {
  if (args.includes('--only-risks')) {
    risks();
    return;
  }
  const sample = sampleWeek();
  console.log('\nsample, the week after it by forecast, 80/20 with a floor of 60 %');
  const alone = staffIntervals(sample, TARGETS).total;
  for (const each of ['week', 'day'] as const) {
    const staff = staffPeriod(sample, { ...FLOOR, each });
    const saved = 1 - staff.total.agentHours / alone.agentHours;
    console.log(
      `  each ${each.padEnd(5)} ${staff.status.padEnd(9)} ${staff.total.agentHours} of ${alone.agentHours} agent-hours, ${percent(saved)} fewer; service ${percent(staff.total.serviceLevel)}, by half-hours ${percent(alone.serviceLevel)}`,
    );
    const simulated = simulateQueue({
      intervalSeconds: HALF_HOUR,
      contacts: sample.intervals.map(({ contacts }) => contacts),
      ahtSeconds: sample.intervals.map(({ ahtSeconds }) => ahtSeconds),
      agents: staff.intervals.map(({ agents }) => agents),
      answerTimeSeconds: TARGETS.answerTimeSeconds,
      replications: 400,
    }).day.serviceLevels.servedWithin;
    console.log(`    simulated, 400 weeks: ${percent(simulated.value)}`);
  }
  randomWeeks(numberAfter(args, '--weeks', 1000));
  const { cases, wrong, gaps } = againstTrial(numberAfter(args, '--cases', 1000), 1);
  console.log(
    `\n${cases} small cases, tried out in full: ${wrong} differ where the status is optimal or one target is asked for; ${gaps.more} of ${gaps.cases} with two targets have an agent more than needed (bounds hold: ${gaps.boundsHold})`,
  );
  risks();
  month();
}

function randomWeeks(count: number): void {
  const random = seededRandom(3);
  let more = 0;
  let notOptimal = 0;
  let missed = 0;
  let saved = 0;
  for (let w = 0; w < count; w++) {
    const week = randomSeries(random, 7, 48);
    const targets = {
      targetServiceLevel: 0.6 + 0.35 * random(),
      answerTimeSeconds: Math.round(60 * random()),
      ...(random() < 0.5 && { floorServiceLevel: 0.3 + 0.3 * random() }),
      ...(random() < 0.3 && { patienceSeconds: 60 + 600 * random() }),
      ...(random() < 0.3 && { minAgents: 2 }),
    };
    const each = random() < 0.5 ? 'day' : 'week';
    const staff = staffPeriod(week, { ...targets, each });
    const { floorServiceLevel, ...plain } = targets;
    const alone = staffIntervals(week, plain).total;
    if (staff.total.agentHours > alone.agentHours) more++;
    if (staff.status !== 'optimal') notOptimal++;
    if (staff.periods.some(({ targets: served }) => served.some(({ met }) => !met))) missed++;
    saved += 1 - staff.total.agentHours / alone.agentHours;
  }
  console.log(
    `\n${count} random weeks: ${more} with more agent-hours than by half-hours, ${missed} that miss, ${notOptimal} not proven the least; ${percent(saved / count)} saved on average`,
  );
}

/** The probability to meet a period's target, against simulated days and weeks. */
function risks(): void {
  console.log(
    '\nprobability to meet 80/20, against 2000 simulations (standard error 0.011 at most; 500 of large ones, 0.022)',
  );
  console.log('  days  peak contacts  AHT in steps of  day variation  probability  simulated');
  for (const days of [1, 5]) {
    for (const peak of days === 1 ? [20, 100, 400, 1600] : [20, 100, 400]) {
      for (const [step, dayVariation] of [
        [0, 0],
        [10, 0],
        [10, 0.05],
        [10, 0.1],
      ] as const) {
        const intervals = Array.from({ length: 24 * days }, (_, i) => ({
          date: `2026-06-0${1 + Math.floor(i / 24)}`,
          contacts: peak * (0.3 + 0.7 * Math.sin((Math.PI * ((i % 24) + 0.5)) / 24)),
          ahtSeconds: 220 + step * ((i % 5) - 2),
        }));
        const series = { intervalSeconds: HALF_HOUR, intervals };
        const level = days === 1 ? 0.84 : 0.82;
        const { intervals: staffed } = staffPeriod(series, { ...FLOOR, targetServiceLevel: level });
        const agents = staffed.map((interval) => interval.agents);
        const asked = staffPeriod(
          {
            ...series,
            intervals: intervals.map((interval, i) => ({ ...interval, minAgents: agents[i]! })),
          },
          { ...TARGETS, risk: { dayVariation } },
        );
        const { day } = simulateQueue({
          intervalSeconds: HALF_HOUR,
          contacts: intervals.map(({ contacts }) => contacts),
          ahtSeconds: intervals.map(({ ahtSeconds }) => ahtSeconds),
          agents,
          ...TARGETS,
          arrivals: { kind: 'gamma-poisson', dayVariation, intervalsPerDay: 24 },
          replications: days * peak > 500 ? 500 : 2000,
        });
        const probability = asked.periods[0]!.targets[0]!.probability!;
        console.log(
          `  ${String(days).padStart(4)} ${String(peak).padStart(14)} ${`${step} s`.padStart(16)} ${dayVariation.toFixed(2).padStart(14)} ${probability.toFixed(3).padStart(12)} ${day.targetMet.value.toFixed(3).padStart(10)}`,
        );
      }
    }
  }
}

function month(): void {
  const series = randomSeries(seededRandom(5), 31, 48);
  const further = { furtherServiceLevels: [{ targetServiceLevel: 0.95, answerTimeSeconds: 60 }] };
  for (const [name, more] of [
    ['one target', {}],
    ['two targets', further],
    ['one target and its risk', { risk: { dayVariation: 0.05 } }],
    ['one target, patience', { patienceSeconds: 180 }],
  ] as const) {
    const work = () => staffPeriod(series, { ...FLOOR, each: 'month', ...more });
    for (let i = 0; i < 5; i++) work();
    const times = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }).sort((a, b) => a - b);
    const { status, gap } = work();
    console.log(
      `  a month of 31 x 48, ${name}: ${times[3]!.toFixed(1)} ms CPU (median of 7); ${status}, gap ${gap?.toExponential(1)}`,
    );
  }
}

function randomSeries(random: () => number, days: number, perDay: number) {
  const peak = 5 * 100 ** random();
  const ahtSeconds = 90 + 500 * random();
  return {
    intervalSeconds: HALF_HOUR,
    intervals: Array.from({ length: days * perDay }, (_, i) => {
      const share = Math.max(
        0,
        Math.sin((Math.PI * ((i % perDay) + 0.5)) / perDay) - 0.2 * random(),
      );
      return {
        date: new Date(Date.UTC(2026, 5, 1 + Math.floor(i / perDay))).toISOString().slice(0, 10),
        contacts: peak * share,
        ahtSeconds: ahtSeconds * (0.8 + 0.4 * random()),
      };
    }),
  };
}

/** The week after the sample by forecast, as `npm start` makes it. */
function sampleWeek() {
  const data = (name: string) =>
    readFileSync(join(import.meta.dirname, '../../examples/data', name));
  const read = readExport(data('telecom-support.csv'), { timeZone: 'Europe/Berlin' });
  const { holidays } = readHolidays(data('holidays.csv'));
  if (read.kind !== 'intervals') throw new Error('the sample holds intervals');
  const history = intervalHistory(read.rows, {
    intervalSeconds: HALF_HOUR,
    timeZone: 'Europe/Berlin',
  } as Parameters<typeof intervalHistory>[1]);
  const volume = forecastVolume(history, { days: 7, holidays });
  const aht = forecastAht(history, { days: 7 } as Parameters<typeof forecastAht>[1]);
  return {
    intervalSeconds: HALF_HOUR,
    intervals: volume.intervals.map((interval, i) => ({
      date: interval.date,
      contacts: interval.contacts,
      ahtSeconds: aht.intervals[i]!.ahtSeconds,
    })),
  };
}

function numberAfter(args: readonly string[], option: string, usual: number): number {
  const at = args.indexOf(option);
  return at < 0 ? usual : Number(args[at + 1]);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
