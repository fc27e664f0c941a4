import { countHours, type Roster, type RosterDuty, type RosterRule } from 'halfhour/duty';
import { checkRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../duty/minute-counter.ts';
import { randomCase, seeded } from '../../duty/random-rosters.ts';

const house = { source: 'house rule' };

/** A rule of every kind, with limits that random rosters often miss. */
const RULES: readonly RosterRule[] = [
  ...Object.values(ROSTER_RULE_PRESETS).flat(),
  {
    ...house,
    id: 'inside',
    kind: 'minWeeklyRestHours',
    hours: 35,
    per: 'week',
    restsCount: 'insideWeek',
  },
  {
    ...house,
    id: 'fortnight',
    kind: 'minWeeklyRestHours',
    hours: 35,
    per: 'fortnight',
    restsCount: 'inFull',
  },
  { ...house, id: 'long', kind: 'minLongRestHours', hours: 35, days: 7 },
  { ...house, id: 'four weeks', kind: 'maxAverageHours', hours: 40, per: 'week', weeks: 2 },
  {
    ...house,
    id: 'month',
    kind: 'maxAverageHours',
    hours: 6,
    per: 'workday',
    months: 1,
    nightWorkersOnly: true,
  },
  { ...house, id: 'in days', kind: 'maxHoursInDays', hours: 50, days: 7 },
  { ...house, id: 'week', kind: 'maxHoursInWeek', hours: 45, weekStartsOn: 3 },
  { ...house, id: 'nights', kind: 'maxNightsInDays', nights: 2, days: 10 },
  { ...house, id: 'weekends', kind: 'maxWeekendsInWeeks', weekends: 1, weeks: 2 },
  { ...house, id: 'sundays', kind: 'minFreeSundays', sundays: 2, weeks: 3 },
  { ...house, id: 'days off', kind: 'minDaysOffInWeek', days: 2, weekStartsOn: 6 },
  {
    ...house,
    id: 'overtime',
    kind: 'maxMonthlyOvertimeHours',
    hours: 9,
    normalWeeklyHours: 40,
    seventhDay: 'counted',
  },
];

/** Rules of law that look at more than five weeks. */
const LONG: readonly RosterRule[] = Object.values(ROSTER_RULE_PRESETS)
  .flat()
  .filter(
    (rule) =>
      rule.kind === 'maxAverageHours' ||
      rule.kind === 'minReplacementDays' ||
      ('months' in rule && (rule.months ?? 1) > 1) ||
      ('weeks' in rule && (rule.weeks ?? 1) > 3),
  );

/** More than a year of somebody whose hours, nights and days change from month to month. */
function yearOfWork(random: () => number) {
  const first = Date.parse('2026-01-01') / 86_400_000 + Math.floor(random() * 60);
  const days = 400 + Math.floor(random() * 60);
  const date = () => dateOf(first + Math.floor(random() * days));
  const duties: RosterDuty[] = [];
  let month = { share: 0, hours: 0, nights: 0 };
  for (let day = first; day < first + days; day++) {
    if ((day - first) % 28 === 0)
      month = {
        share: 0.5 + random() / 2,
        hours: 7 + Math.floor(random() * 6),
        nights: random() * 0.7,
      };
    if (random() > month.share) continue;
    const isNight = random() < month.nights;
    const text = (hour: number) => new Date((day * 24 + hour) * 3_600_000).toISOString();
    const [start, end] = [isNight ? 21 : 7, (isNight ? 21 : 7) + month.hours];
    duties.push({
      employee: 'Ann',
      date: dateOf(day),
      shift: 'S',
      start: text(start).replace('.000', ''),
      end: text(end).replace('.000', ''),
      hours: month.hours,
      isNight,
    });
  }
  const roster = { startDate: dateOf(first), days, timeZone: 'UTC', employees: ['Ann'], duties };
  const from = date();
  const absences = [{ employee: 'Ann', from, to: dateOf(Date.parse(from) / 86_400_000 + 20) }];
  return { roster, around: { absences, holidays: Array.from({ length: 12 }, date) } };
}

/** The dates of a roster from one up to another. */
function part(roster: Roster, from: number, end: number): Roster {
  const first = Date.parse(roster.startDate) / 86_400_000;
  const [opens, closes] = [dateOf(first + from), dateOf(first + end)];
  const duties = roster.duties.filter(({ date }) => date >= opens && date < closes);
  return { ...roster, startDate: opens, days: end - from, duties };
}

describe('a roster split in two, the first half being the history of the second', () => {
  it('has the breaches of the whole, wherever it is split', () => {
    const random = seeded(17);
    const met = new Set<string>();
    for (let trial = 0; trial < 24; trial++) {
      const { roster, rule } = randomCase(random);
      const { holidays } = rule;
      const first = Date.parse(roster.startDate) / 86_400_000;
      const away = Math.floor(random() * 30);
      const absences = [
        { employee: 'Bob', from: dateOf(first + away), to: dateOf(first + away + 4) },
      ];
      const at = 1 + Math.floor(random() * (roster.days - 1));
      const [before, after] = [part(roster, 0, at), part(roster, at, roster.days)];
      const breaches = (of: Roster, history?: readonly Roster[]) =>
        checkRoster(of, RULES, { history, holidays, absences })
          .filter(({ code }) => code !== 'not-yet-judged' && code !== 'not-reviewed')
          .map(({ rule, employee, date }) => `${rule} ${employee} ${date}`);
      const halves = new Set([...breaches(before), ...breaches(after, [before])]);
      const whole = breaches(roster);
      expect([...halves].sort(), `${roster.startDate} at ${at}`).toEqual(
        [...new Set(whole)].sort(),
      );
      for (const text of whole) met.add(text.split(' ')[0]!);
    }
    expect(met.size, [...met].join()).toBeGreaterThan(20);
  });

  // Five weeks hold no period of these; a year of somebody's work is split in three.
  it('has them under every law that looks at months and years too', () => {
    const random = seeded(41);
    const unmet = new Set(LONG.map(({ id }) => id));
    for (let trial = 0; trial < 5; trial++) {
      const { roster, around } = yearOfWork(random);
      const at = [0, 1 + random(), 2 + random(), 3].map((third) =>
        Math.floor((third * roster.days) / 3),
      );
      const parts = [0, 1, 2].map((i) => part(roster, at[i]!, at[i + 1]!));
      const breaches = (of: Roster, history?: readonly Roster[]) =>
        checkRoster(of, LONG, { history, ...around })
          .filter(({ code }) => code !== 'not-yet-judged' && code !== 'not-reviewed')
          .map(({ rule, date }) => `${rule} ${date}`);
      const whole = breaches(roster);
      const inParts = parts.flatMap((each, i) => breaches(each, parts.slice(0, i)));
      expect([...new Set(inParts)].sort(), `${roster.startDate} at ${at}`).toEqual(
        [...new Set(whole)].sort(),
      );
      for (const text of whole) unmet.delete(text.split(' ')[0]!);
    }
    expect([...unmet]).toEqual([]);
  });

  it('has, with the second half fixed after it, what of the whole begins in the first', () => {
    const random = seeded(29);
    let seen = 0;
    for (let trial = 0; trial < 20; trial++) {
      const { roster, rule } = randomCase(random);
      const { holidays } = rule;
      const at = 1 + Math.floor(random() * (roster.days - 1));
      const [before, after] = [part(roster, 0, at), part(roster, at, roster.days)];
      const texts = (of: Roster, following?: readonly Roster[]) =>
        checkRoster(of, RULES, { following, holidays })
          .filter(({ code }) => code !== 'not-yet-judged' && code !== 'not-reviewed')
          .map(({ rule, employee, date = '', message }) => ({
            date,
            text: `${rule} ${employee} ${date}: ${message}`,
          }));
      const first = texts(before, [after]).map(({ text }) => text);
      const whole = texts(roster).filter(({ date }) => date < after.startDate);
      expect(first, `${roster.startDate} at ${at}`).toEqual(whole.map(({ text }) => text));
      seen += first.length - texts(before).length;
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('is the same whether the history ends on its eve or repeats some of its dates', () => {
    const random = seeded(31);
    for (let trial = 0; trial < 20; trial++) {
      const { roster, rule } = randomCase(random);
      const at = 1 + Math.floor(random() * (roster.days - 1));
      const after = part(roster, at, roster.days);
      const [eve, repeated] = [[part(roster, 0, at)], [part(roster, 0, at), roster]];
      expect(checkRoster(after, RULES, { history: repeated })).toEqual(
        checkRoster(after, RULES, { history: eve }),
      );
      const { from: _, to: __, ...whole } = rule;
      expect(countHours(after, { ...whole, history: [roster] })).toEqual(
        countHours(after, { ...whole, history: eve }),
      );
    }
  });

  it('sees a night that ends in the first morning', () => {
    const night = {
      employee: 'Bob',
      date: '2026-05-31',
      shift: 'N',
      start: '2026-05-31T22:00:00+02:00',
      end: '2026-06-01T06:00:00+02:00',
      hours: 8,
      isNight: true,
    };
    const early = {
      ...night,
      date: '2026-06-01',
      shift: 'E',
      start: '2026-06-01T06:00:00+02:00',
      end: '2026-06-01T14:00:00+02:00',
      isNight: false,
    };
    const week = { timeZone: 'Europe/Berlin', days: 7, employees: ['Bob'] };
    const roster = { ...week, startDate: '2026-06-01', duties: [early] };
    const history = [{ ...week, startDate: '2026-05-25', duties: [night] }];
    const rest: RosterRule = { ...house, id: 'rest', kind: 'minRestHours', hours: 11 };
    expect(checkRoster(roster, [rest])).toEqual([]);
    expect(checkRoster(roster, [rest], { history })).toMatchObject([
      { found: 0, date: '2026-05-31' },
    ]);
  });
});
