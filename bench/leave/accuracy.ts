import { agentsForServiceLevel } from 'halfhour/erlang';
import { forecastVolume } from 'halfhour/forecast';
import { type LeaveAllotmentInput, leaveAllotment } from 'halfhour/plan';
import { addDays } from 'halfhour/time';
import { seededRandom } from '../../src/core/random.ts';
import { bestSet, randomLeave } from '../../test/plan/leave-brute-force.ts';
import { bestOwed, randomOwed } from '../../test/plan/owed-brute-force.ts';
import { hasSharedData } from '../../test/support/shared-data.ts';
import { type Centre, centres, longSeries } from '../forecast/real-centres.ts';

const CASES = 1000;
const WEEKS = 8;
const LEVELS = [0.5, 0.8, 0.9, 0.95];
const AHT = 240;
const ANSWER_TIME = 20;
const TARGET = 0.8;

/**
 * Small cases against a search of all sets of requests, and of all sets of days for what is owed; a team whose leave is
 * scarce, one after the other and by exchanges; then the last weeks of real series, forecast four weeks ahead, with
 * everybody off who may be: how many intervals are short of the target by it.
 */
export function run(): void {
  const random = seededRandom(28);
  let differing = 0;
  for (let i = 0; i < CASES; i++) {
    const input = randomLeave(random);
    const granted = leaveAllotment(input).requests.map(({ status }) => status === 'granted');
    if (JSON.stringify(granted) !== JSON.stringify(bestSet(input))) differing++;
  }
  console.log(`  ${CASES} small cases: ${differing} differ from the search of all sets`);
  owedAgainstAllSets();
  scarceLeave();
  if (!hasSharedData) {
    console.log('  the real series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
    return;
  }
  console.log('  series                              confidence  intervals  short by leave');
  for (const centre of [...centres(), longSeries()[0]!]) {
    for (const confidence of [0.8, 0.9, 0.95]) shortThroughLeave(centre, confidence);
  }
}

function owedAgainstAllSets(): void {
  const random = seededRandom(29);
  let differing = 0;
  let gained = 0;
  for (let i = 0; i < CASES; i++) {
    const input = randomOwed(random);
    const { intervals, owed, weeks, placing } = leaveAllotment(input);
    const best = bestOwed(
      input,
      intervals.map(({ allotted }) => allotted),
    );
    const hours = owed.flatMap(({ proposed }) => proposed).reduce((sum, day) => sum + day.hours, 0);
    const least = input.week?.minHours ?? 0;
    const lacking = weeks.reduce(
      (sum, week) => sum + Math.max(0, least - week.takenHours - week.proposedHours),
      0,
    );
    const isBest = 60 * hours === best.minutes && Math.abs(60 * lacking - best.lacking) < 1e-9;
    if (!isBest || placing.status !== 'optimal') differing++;
    if (leaveAllotment(input, { maxSteps: 1 }).placing.objective! < hours) gained++;
  }
  console.log(
    `  ${CASES} small cases of what is owed: ${differing} differ from the search of all sets; ` +
      `${gained} have more than one after the other gives`,
  );
}

/** Half a year of 60 people who work two days a week and are owed a day or two, up to many times the room that there is. */
function scarceLeave(): void {
  console.log('  owed, h   one by one, h   exchanged, h   bound, h');
  for (const owedHours of [8, 16, 40]) {
    const input = scarceTeam(owedHours);
    const { placing } = leaveAllotment(input);
    const first = leaveAllotment(input, { maxSteps: 1 }).placing;
    const owed = input.people.reduce((sum, person) => sum + (person.owedHours ?? 0), 0);
    const figures = [owed, first.objective!, placing.objective!, placing.bound!];
    console.log(`  ${figures.map((hours) => hours.toFixed(0).padStart(9)).join('   ')}`);
  }
}

function scarceTeam(owedHours: number): LeaveAllotmentInput {
  const random = seededRandom(32);
  const first = '2025-01-06';
  const DAYS = 182;
  return {
    // One or two of the early duty, and of the late one, can be spared on one day of six, and nobody on the others.
    intervals: Array.from({ length: DAYS }, (_, d) => {
      const [early = 0, late = 0] = [0, 1].map(() =>
        random() < 5 / 6 ? 0 : 1 + Math.floor(2 * random()),
      );
      return Array.from({ length: 28 }, (_, i) => ({
        date: addDays(first, d),
        startMinutes: 420 + 30 * i,
        quantiles: [0],
        scheduledAgents: (i < 16 ? early : 0) + (i >= 12 ? late : 0),
      }));
    }).flat(),
    intervalSeconds: 1800,
    levels: [0.5],
    confidence: 0.5,
    ahtSeconds: AHT,
    answerTimeSeconds: ANSWER_TIME,
    targetServiceLevel: TARGET,
    people: Array.from({ length: 60 }, (_, p) => ({
      name: `person ${p}`,
      duties: [0, 1].map((d) => ({
        weekday: (d + p) % 7,
        startMinutes: p % 2 === 0 ? 420 : 780,
        endMinutes: p % 2 === 0 ? 900 : 1260,
      })),
      owedHours: owedHours + (p % 4 === 0 ? 8 : 0),
      owedBy: addDays(first, 60 + Math.floor(random() * 121)),
    })),
  };
}

function shortThroughLeave(centre: Centre, confidence: number): void {
  const whole = centre.before(addDays(centre.last, 1), 365);
  const actuals = new Map<string, number>();
  for (const { date, first, count } of whole.days) {
    for (let i = first; i < first + count; i++) {
      const contacts = whole.contacts[i];
      if (typeof contacts === 'number' && Number.isFinite(contacts)) {
        actuals.set(`${date} ${whole.startMinutes[i]}`, contacts);
      }
    }
  }
  const seconds = whole.intervalSeconds;
  const needed = (contacts: number) =>
    contacts === 0
      ? 0
      : agentsForServiceLevel((contacts * AHT) / seconds, ANSWER_TIME / AHT, TARGET);
  let intervals = 0;
  let short = 0;
  for (let week = 0; week < WEEKS; week++) {
    const monday = addDays(centre.last, 1 - 7 * (WEEKS - week));
    const origin = addDays(monday, -28);
    const forecast = forecastVolume(centre.before(origin), {
      days: 35,
      holidays: centre.holidays,
      levels: LEVELS,
    });
    const asked = forecast.intervals.filter(({ date, open }) => open && date >= monday);
    const { intervals: rooms } = leaveAllotment({
      intervals: asked.map(({ date, startMinutes, quantiles }) => ({
        date,
        startMinutes,
        quantiles,
        // Staffed richly, so that there is room to give away.
        scheduledAgents: 3 + Math.ceil(1.6 * needed(quantiles.at(-1)!)),
      })),
      intervalSeconds: seconds,
      levels: LEVELS,
      confidence,
      ahtSeconds: AHT,
      answerTimeSeconds: ANSWER_TIME,
      targetServiceLevel: TARGET,
      people: [{ name: 'nobody', duties: [] }],
    });
    for (const { date, startMinutes, scheduledAgents, allotted } of rooms) {
      const contacts = actuals.get(`${date} ${startMinutes}`);
      if (contacts === undefined) continue;
      intervals++;
      const asIs = needed(contacts);
      if (asIs > scheduledAgents - allotted && asIs <= scheduledAgents) short++;
    }
  }
  console.log(
    `  ${centre.name.padEnd(36)}${String(confidence).padStart(10)}${String(intervals).padStart(11)}` +
      `${((100 * short) / intervals).toFixed(1).padStart(14)} %`,
  );
}
