import { designSiteShifts } from 'halfhour/shifts';
import highsLoader from 'highs';
import { leastCost, siteCase } from '../../test/shifts/design-site-shifts/site-cases.ts';

const CASES = 50;

/** How far 50 small cases are from what HiGHS finds on a model of its own, and what sites save against the best alone. */
export async function run(): Promise<void> {
  const highs = await highsLoader();
  let most = 0;
  let over = 0;
  let falseBounds = 0;
  let proven = 0;
  for (let seed = 1; seed <= CASES; seed++) {
    const input = siteCase(seed);
    const { objective = Infinity, bound = 0, status } = designSiteShifts(input);
    const least = leastCost(input, highs)!;
    most = Math.max(most, objective / least - 1);
    if (objective < least * (1 - 1e-6) || bound > least * (1 + 1e-6)) falseBounds++;
    if (objective > least * (1 + 1e-6)) over++;
    if (status === 'optimal') proven++;
  }
  console.log(
    `  ${CASES} cases: at most ${(100 * most).toFixed(3)} % dearer than HiGHS, ${over} dearer at all, ${proven} proven, ${falseBounds} false`,
  );
  const any = { id: 'any', lengthMinutes: 480, startGridMinutes: 60, costPerHour: 20 };
  const night = { fromMinutes: 1320, toMinutes: 360, rate: 0.3 };
  const { saving = 0, objective = 0 } = designSiteShifts({
    requirement: {
      intervalSeconds: 1800,
      agents: Array.from({ length: 7 * 48 }, (_, i) => 4 + ((i * 7) % 48 < 20 ? 6 : 0) + (i % 3)),
      startDate: '2026-07-06',
      cyclic: true,
    },
    sites: [
      { name: 'Lisbon', timeZone: 'Europe/Lisbon', shiftTypes: [any], premiums: [night] },
      { name: 'Manila', timeZone: 'Asia/Manila', shiftTypes: [{ ...any, costPerHour: 22 }] },
    ],
  });
  console.log(
    `  a premium of 30 % at night in Lisbon, hours dearer by a tenth in Manila: ${(100 * (saving / (objective + saving))).toFixed(1)} % cheaper than the best site alone`,
  );
}
