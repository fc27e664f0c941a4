import type { Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import { checkRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { expect, it } from 'vitest';
import { randomCase, seeded } from '../../duty/random-rosters.ts';

const NONE = 1e-9;

/** All limits of law on hours, with nought hours allowed, so that every figure is said. */
const HOURS = Object.values(ROSTER_RULE_PRESETS)
  .flat()
  .flatMap((rule): RosterRule[] =>
    'hours' in rule && /^max(Duty|Average)?Hours/.test(rule.kind)
      ? [{ ...rule, hours: NONE } as RosterRule]
      : [],
  );

/** The hours that each rule reads, by person and date. */
function readings(roster: Roster, holidays: readonly string[] | undefined) {
  const found = new Map<string, number>();
  for (const finding of checkRoster(roster, HOURS, { holidays })) {
    if (!('limit' in finding) || finding.code === 'not-yet-judged') continue;
    const { rule, employee, date, found: hours = 0 } = finding;
    const key = `${rule} ${employee} ${date}`;
    found.set(key, Math.max(found.get(key) ?? 0, hours));
  }
  return found;
}

// Leave is not in it: a short day worked in it is a day more to divide by.
it('adding paid work lowers no hours that a law of any country limits', () => {
  expect(new Set(HOURS.map(({ id }) => id.split('.')[0])).size).toBeGreaterThanOrEqual(10);
  const random = seeded(37);
  for (let trial = 0; trial < 8; trial++) {
    const { roster, rule } = randomCase(random);
    const left: RosterDuty[] = [];
    const few: RosterDuty[] = [];
    for (const duty of roster.duties) (random() < 0.2 ? left : few).push(duty);
    const before = readings({ ...roster, duties: few }, rule.holidays);
    const more = [...few, ...left.slice(0, 1 + Math.floor(random() * 3))];
    const after = readings({ ...roster, duties: more }, rule.holidays);
    expect(before.size).toBeGreaterThan(50);
    for (const [key, hours] of before)
      expect(after.get(key) ?? 0, key).toBeGreaterThanOrEqual(hours - NONE);
  }
});
