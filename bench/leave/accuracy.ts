import { agentsForServiceLevel } from 'halfhour/erlang';
import { forecastVolume } from 'halfhour/forecast';
import { leaveAllotment } from 'halfhour/plan';
import { addDays } from 'halfhour/time';
import { seededRandom } from '../../src/core/random.ts';
import { bestSet, randomLeave } from '../../test/plan/leave-brute-force.ts';
import { hasSharedData } from '../../test/support/shared-data.ts';
import { type Centre, centres, longSeries } from '../forecast/real-centres.ts';

const CASES = 1000;
const WEEKS = 8;
const LEVELS = [0.5, 0.8, 0.9, 0.95];
const AHT = 240;
const ANSWER_TIME = 20;
const TARGET = 0.8;

/**
 * Small cases against a search of all sets of requests; then the last weeks of real series, forecast four weeks ahead,
 * with everybody off who may be: how many intervals are short of the target by it.
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
  if (!hasSharedData) {
    console.log('  the real series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
    return;
  }
  console.log('  series                              confidence  intervals  short by leave');
  for (const centre of [...centres(), longSeries()[0]!]) {
    for (const confidence of [0.8, 0.9, 0.95]) shortThroughLeave(centre, confidence);
  }
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
