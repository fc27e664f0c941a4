import { countHours, type RosterDuty } from 'halfhour/duty';
import { expect, it } from 'vitest';
import { differences } from './agreement.ts';
import { randomCase, seeded } from './random-rosters.ts';

// 10,000 of them: npm run accuracy -- pay.
it('every figure is that of a minute-by-minute counter on 100 rosters around clock changes', () => {
  const random = seeded(17);
  for (let i = 0; i < 100; i++)
    expect(differences(randomCase(random)).found.slice(0, 5)).toEqual([]);
});

it('adding paid work never lowers hours: one duty after the other, in any order, on 15 rosters', () => {
  const random = seeded(23);
  for (let trial = 0; trial < 15; trial++) {
    const { roster, rule } = randomCase(random);
    const left = [...roster.duties];
    const duties: RosterDuty[] = [];
    let before = new Map<string, readonly number[]>();
    while (left.length > 0) {
      duties.push(...left.splice(Math.floor(random() * left.length), 1));
      const now = new Map<string, readonly number[]>();
      for (const { employee, total } of countHours({ ...roster, duties }, rule)) {
        const { worked, night, sunday, holiday, absent } = total;
        now.set(employee, [worked, night, sunday, holiday, absent]);
        const sorted = total.normal + total.overtime + total.restDay + holiday;
        expect(Math.abs(sorted - worked)).toBeLessThan(1e-9);
        for (const [i, hours] of now.get(employee)!.entries())
          expect(hours).toBeGreaterThanOrEqual(before.get(employee)?.[i] ?? 0);
      }
      before = now;
    }
  }
});
