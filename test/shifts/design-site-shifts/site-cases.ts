import type { DesignSiteShiftsInput, ShiftSite } from 'halfhour/shifts';
import type { Highs } from 'highs';
import { seededRandom } from '../../../src/core/random.ts';
import { LocalClock } from './local-clock.ts';

const HOUR = 3_600_000;
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Manila',
  'Australia/Sydney',
  'Asia/Kolkata',
  'America/Santiago',
];
/** Days before clocks change in the north and in the south, and one in summer. */
const DATES = ['2026-03-07', '2026-03-28', '2026-04-04', '2026-07-15', '2026-10-24', '2026-10-31'];

/** A small case: two days by the hour, two or three sites with a shift or two of their own and premiums at night. */
export function siteCase(seed: number): DesignSiteShiftsInput {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(count * random());
  const agents = Array.from({ length: 48 }, () => 1 + pick(5));
  const first = pick(ZONES.length);
  const sites = Array.from({ length: 2 + pick(2) }, (_, k): ShiftSite => {
    const earliest = 60 * pick(12);
    const costPerHour = 1 + pick(5) / 10;
    return {
      name: `site ${k}`,
      timeZone: ZONES[(first + k) % ZONES.length]!,
      shiftTypes: [
        {
          id: 'any',
          lengthMinutes: 480,
          startGridMinutes: 120,
          latestStartMinutes: 1380,
          costPerHour,
        },
        {
          id: 'short',
          lengthMinutes: [300, 360],
          earliestStartMinutes: earliest,
          latestStartMinutes: earliest + 300,
          startGridMinutes: 60,
          weekdays: [0, 1, 2, 3, 4, 6],
          costPerHour: costPerHour + 0.1,
        },
      ],
      premiums: [{ fromMinutes: 1320, toMinutes: 360, rate: pick(4) / 4 }],
    };
  });
  const startDate = DATES[pick(DATES.length)]!;
  return { requirement: { intervalSeconds: 3600, agents, startDate }, sites };
}

/** A shift of the case, hour by hour of the requirement; hours outside are paid as well. */
interface CaseShift {
  readonly hours: readonly number[];
  readonly cost: number;
}

/** Every shift that the case allows, found hour by hour on the clocks of the sites. Half-hour zones start at :30 of UTC. */
function shiftsOf({ requirement, sites }: DesignSiteShiftsInput): CaseShift[] {
  const from = Date.parse(`${requirement.startDate}T00:00Z`);
  const step = HOUR / 2;
  return sites.flatMap(({ timeZone, shiftTypes, premiums = [], closedDates = [] }) => {
    const clock = new LocalClock(timeZone);
    const shifts: CaseShift[] = [];
    for (let start = from - 24 * HOUR; start < from + 48 * HOUR; start += step) {
      const { date, weekday, minutes } = clock.at(start);
      if (closedDates.includes(date)) continue;
      for (const type of shiftTypes) {
        const { earliestStartMinutes = 0, latestStartMinutes = 1439, startGridMinutes = 60 } = type;
        const isStart =
          minutes >= earliestStartMinutes &&
          minutes <= latestStartMinutes &&
          (minutes - earliestStartMinutes) % startGridMinutes === 0 &&
          (type.weekdays?.includes(weekday) ?? true);
        if (!isStart) continue;
        for (const length of [type.lengthMinutes].flat()) {
          let cost = 0;
          const hours = new Array<number>(48).fill(0);
          for (let at = start; at < start + (length / 60) * HOUR; at += step) {
            const local = clock.at(at).minutes;
            const rate = premiums.reduce(
              (sum, { rate }) => sum + (local >= 1320 || local < 360 ? rate : 0),
              0,
            );
            cost += 0.5 * (type.costPerHour ?? 1) * (1 + rate);
            const hour = Math.floor((at - from) / HOUR);
            if (hour >= 0 && hour < 48) hours[hour]! += 0.5;
          }
          shifts.push({ hours, cost });
        }
      }
    }
    return shifts;
  });
}

/** What the case costs at least, by HiGHS; undefined where it cannot be done. */
export function leastCost(input: DesignSiteShiftsInput, highs: Highs): number | undefined {
  const shifts = shiftsOf(input);
  const rows = [...input.requirement.agents].map((need, hour) => {
    const over = shifts.flatMap(({ hours }, s) =>
      hours[hour]! > 0 ? [`${hours[hour]} n${s}`] : [],
    );
    return `${over.join(' + ')} >= ${need}`;
  });
  const names = shifts.map((_, s) => `n${s}`);
  const { Status, ObjectiveValue } = highs.solve(
    `Minimize\n${shifts.map(({ cost }, s) => `${cost} n${s}`).join(' + ')}\nSubject To\n${rows.join('\n')}\nGeneral\n${names.join(' ')}\nEnd`,
  );
  return Status === 'Optimal' ? ObjectiveValue : undefined;
}
