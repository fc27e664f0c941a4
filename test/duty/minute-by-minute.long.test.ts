import { countHours, type PersonHours, type Roster, type RosterDuty } from 'halfhour/duty';
import { PAY_RULES, type PayRule, premiumLines } from 'halfhour/pay';
import { expect, it } from 'vitest';
import { differences } from './agreement.ts';
import { dateOf } from './minute-counter.ts';
import { randomCase, seeded } from './random-rosters.ts';

// 10,000 of them: npm run accuracy -- pay.
it('every figure is that of a minute-by-minute counter on 100 rosters around clock changes', () => {
  const random = seeded(17);
  for (let i = 0; i < 100; i++)
    expect(differences(randomCase(random)).found.slice(0, 5)).toEqual([]);
});

it('a roster split in two, its first half the history of the second, has the hours of the whole', () => {
  const random = seeded(29);
  for (let trial = 0; trial < 20; trial++) {
    const { roster, rule } = randomCase(random);
    const { startDate, days, duties } = roster;
    // Rest days that move hang on all days of the week, also on those after the split.
    const { weekdays, dates } = rule.restDays ?? {};
    const whole = { ...rule, from: undefined, to: undefined, fortnightFrom: startDate };
    const split = { ...whole, restDays: { weekdays, dates } };
    const at = 1 + Math.floor(random() * (days - 1));
    const seam = dateOf(Date.parse(startDate) / 86_400_000 + at);
    const before = { ...roster, days: at, duties: duties.filter(({ date }) => date < seam) };
    const after = {
      ...roster,
      startDate: seam,
      days: days - at,
      duties: duties.filter(({ date }) => date >= seam),
    };
    const first = countHours(before, split);
    const second = countHours(after, { ...split, history: [before] });
    for (const [i, { total }] of countHours(roster, split).entries())
      for (const [name, hours] of Object.entries(total)) {
        if (typeof hours !== 'number') continue;
        const key = name as 'worked' | 'guaranteed';
        const both = first[i]!.total[key] + second[i]!.total[key];
        expect(Math.abs(both - hours), `${startDate} at ${at}: ${name}`).toBeLessThan(1e-9);
      }
  }
});

it('adding paid work never lowers hours, nor the pay under the law of any country but Japan', () => {
  const random = seeded(23);
  const away = (list: RosterDuty[]) => list.splice(Math.floor(random() * list.length), 1);
  for (let trial = 0; trial < 40; trial++) {
    const { roster, rule } = randomCase(random);
    const left = [...roster.duties];
    const few: RosterDuty[] = [];
    for (let i = Math.floor(random() * (left.length - 4)); i > 0; i--) few.push(...away(left));
    // Two duties more, one after the other.
    const some = [...few, ...away(left)];
    const steps = [few, some, [...some, ...away(left)]].map((duties) => ({ ...roster, duties }));
    const hours = steps.map((each) => countHours(each, rule).flatMap(hoursOf));
    const pay = PAY_RULES.filter(({ country }) => country !== 'JP').map((law) =>
      steps.map((each) => payOf(each, law, rule.holidays)),
    );
    for (const i of [1, 2]) {
      for (const [k, now] of hours[i]!.entries())
        expect(now).toBeGreaterThanOrEqual(hours[i - 1]![k]!);
      for (const own of pay) expect(own[i]).toBeGreaterThanOrEqual(own[i - 1]! - 1e-9);
    }
  }
});

/** Figures of a person that no duty more makes less; that all kinds of hours sum to those worked is seen to. */
function hoursOf({ total }: PersonHours): number[] {
  const { worked, normal, overtime, restDay, night, sunday, holiday, absent } = total;
  expect(Math.abs(normal + overtime + restDay + holiday - worked)).toBeLessThan(1e-9);
  return [worked, night, sunday, holiday, absent];
}

/**
 * Pay in hours at the plain rate. In Japan an hour beyond 60 of overtime in a month is dearer than one on the statutory
 * day off, and more work can make the one the other.
 */
function payOf(roster: Roster, rule: PayRule, holidays: readonly string[] = []): number {
  const hasRate = rule.rates.some(({ pays = [] }) => pays.some(({ day }) => day === 'holiday'));
  const lines = premiumLines(roster, { rule, holidays: hasRate ? holidays : [] });
  return [...lines.overtime, ...lines.premiums].reduce(
    (sum, { hours, multiplier }) => sum + hours * multiplier,
    lines.regular,
  );
}
