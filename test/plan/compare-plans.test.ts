import { comparePlans, headcountBridge } from 'halfhour';
import { translateFinding } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';
import { randomInput, randomOf } from '../../bench/headcount/random-inputs.ts';

const random = randomOf(5);
const bridges = Array.from({ length: 60 }, () =>
  headcountBridge({ ...randomInput(random), costPerHour: 20 + 20 * random() }),
);
const pairs = bridges.slice(1).map((after, i) => [bridges[i]!, after] as const);

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('the comparison of two plans', () => {
  it('adds up to the differences of hours, people and money', () => {
    const methods = new Set<string>();
    for (const [a, b] of pairs) {
      const { before, after, changes, method } = comparePlans(a, b);
      methods.add(method);
      const scale = 1e-9 * Math.max(1, a.hoursAWeek, b.hoursAWeek) * 40;
      const off = [
        total(changes.map(({ hours }) => hours)) - (after.hoursAWeek - before.hoursAWeek),
        total(changes.map(({ people }) => people)) - (after.people - before.people),
        ...(a.hoursAWeek > 0 && b.hoursAWeek > 0
          ? [total(changes.map(({ cost }) => cost!)) - (after.costAWeek! - before.costAWeek!)]
          : []),
      ];
      for (const rest of off) expect(Math.abs(rest)).toBeLessThan(scale);
    }
    expect([...methods].sort()).toEqual(['differences', 'factors']);
  });

  it('turns every sign and no size where before and after change places', () => {
    for (const [a, b] of pairs) {
      const there = comparePlans(a, b).changes;
      const back = new Map(comparePlans(b, a).changes.map(({ name, hours }) => [name, hours]));
      for (const { name, hours } of there) {
        const scale = 1e-9 * Math.max(1, a.hoursAWeek, b.hoursAWeek);
        expect(Math.abs(hours + back.get(name)!)).toBeLessThan(scale);
      }
    }
  });

  it('finds nothing between a plan and itself', () => {
    for (const bridge of bridges) expect(comparePlans(bridge, bridge).changes).toEqual([]);
  });

  it('lays a change of one number at its own door, with all that hangs on it', () => {
    const plan = (contacts: number, leave: number) =>
      headcountBridge({
        intervalSeconds: 3600,
        weeks: 1 / 1000,
        contacts: [contacts],
        ahtSeconds: 360,
        targetAgents: [contacts / 8],
        shrinkage: [{ name: 'leave', share: leave, base: 'paid' }],
        fullTimeHours: 0.001,
      });
    const busier = comparePlans(plan(80, 0.1), plan(88, 0.1));
    const byContacts = busier.changes.find(({ name }) => name === 'contacts')!;
    const grown = busier.after.hoursAWeek - busier.before.hoursAWeek;
    // A tenth more contacts is a tenth more of everything.
    expect(Math.abs(byContacts.hours / grown - 1)).toBeLessThan(1e-6);
    const away = comparePlans(plan(80, 0.1), plan(80, 0.2)).changes.map(({ name }) => name);
    expect(away.filter((name) => name !== 'wholePeople')).toEqual(['leave']);
  });

  it('says why in other languages', () => {
    const plan = (contacts: number) =>
      headcountBridge({
        intervalSeconds: 3600,
        contacts: [contacts],
        ahtSeconds: 360,
        targetAgents: [contacts / 8],
      });
    const [change] = comparePlans(plan(80), plan(88)).changes;
    expect(change!.reason).toMatch(/^before: [\d,]+ contacts a week; after: /);
    expect(translateFinding(change!, 'planChange', 'en')).toBe(change!.reason);
    expect(translateFinding(change!, 'planChange', 'de')).toMatch(
      /^vorher: [\d.]+ Kontakte in der Woche; nachher: /,
    );
  });

  it('refuses what is no plan, and one of another time', () => {
    const [bridge] = bridges;
    expect(() => comparePlans(bridge!, { headcount: [] })).toThrow(/after\.headcount/);
    expect(() => comparePlans({} as never, bridge!)).toThrow(/before must be what planWorkforce/);
  });
});
