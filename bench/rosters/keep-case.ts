import type { Highs } from 'highs';
import highsLoader from 'highs';
import { type GenerateRosterInput, generateRoster } from '../../src/rotation/index.ts';
import { chance } from '../../test/rotation/generate-roster/random-rosters.ts';
import { rowsOf } from '../../test/rotation/generate-roster/roster-oracle.ts';

const IDS = ['E', 'L'];
const DAYS = 14;

/** Forty people over two weeks; a week has at most five duties, six days in a row at most five, and no early follows a late. */
function team(seed: number): GenerateRosterInput {
  return {
    people: Array.from({ length: 40 }, (_, p) => ({
      name: `P${p}`,
      duties: [{ per: 'week' as const, most: 5 }],
      daysInARow: { min: 1, max: 5 },
    })),
    shifts: [
      { id: 'E', startMinutes: 360, lengthMinutes: 480 },
      { id: 'L', startMinutes: 840, lengthMinutes: 480 },
    ],
    startDate: '2026-01-05',
    days: DAYS,
    timeZone: 'UTC',
    cover: { shifts: IDS.map((shift) => ({ shift, wanted: 13 })) },
    forbiddenSequences: [['L', 'E']],
    maxSteps: 3000,
    seed,
  };
}

/** After three absences: days that are changed against a published roster, ours beside those of an integer program. */
export async function keep(maxSteps: number): Promise<void> {
  const highs: Highs = await highsLoader();
  for (let seed = 1; seed <= 5; seed++) {
    const input = team(seed);
    const { roster } = generateRoster(input);
    const random = chance(seed);
    const absences = [3, 17, 31].map((p) => {
      const from = 5 + Math.floor(random() * 7);
      return {
        employee: `P${p}`,
        from: `2026-01-${String(from).padStart(2, '0')}`,
        to: `2026-01-${String(from + 4).padStart(2, '0')}`,
      };
    });
    const changed = { ...input, absences, startFrom: roster!, changePrice: 1, maxSteps };
    const ours = generateRoster(changed);
    const before = rowsOf(roster!, input);
    const after = rowsOf(ours.roster!, input);
    const changes = Object.keys(before).reduce(
      (all, name) => all + before[name]!.filter((id, day) => id !== after[name]![day]).length,
      0,
    );
    const { objective, fewest } = fewestChanges(highs, before, absences);
    console.log(
      `  keep, seed ${seed}: ${changes} days changed at a cost of ${ours.objective} (bound ${ours.bound}), integer program ${fewest} at ${objective}`,
    );
  }
}

function fewestChanges(
  highs: Highs,
  before: Readonly<Record<string, readonly string[]>>,
  absences: readonly { employee: string; from: string; to: string }[],
) {
  const names = Object.keys(before);
  const x = (p: number, day: number, id: string) => `x_${p}_${day}_${id}`;
  const terms: string[] = [];
  const rules: string[] = [];
  const binaries: string[] = [];
  let constant = 0;
  for (const [p, name] of names.entries())
    for (let day = 0; day < DAYS; day++) {
      const date = `2026-01-${String(5 + day).padStart(2, '0')}`;
      const isAway = absences.some(
        ({ employee, from, to }) => employee === name && date >= from && date <= to,
      );
      for (const id of IDS) binaries.push(x(p, day, id));
      rules.push(`${IDS.map((id) => x(p, day, id)).join(' + ')} <= ${isAway ? 0 : 1}`);
      if (day > 0) rules.push(`${x(p, day - 1, 'L')} + ${x(p, day, 'E')} <= 1`);
      const run = Array.from({ length: 6 }, (_, i) => day - i).filter((d) => d >= 0);
      if (run.length === 6)
        rules.push(`${run.flatMap((d) => IDS.map((id) => x(p, d, id))).join(' + ')} <= 5`);
      if (day % 7 === 6)
        rules.push(
          `${Array.from({ length: 7 }, (_, i) => day - i)
            .flatMap((d) => IDS.map((id) => x(p, d, id)))
            .join(' + ')} <= 5`,
        );
      const was = before[name]![day]!;
      // A day that was off is changed by any duty, a duty by anything else.
      if (was === '') terms.push(...IDS.map((id) => `+ ${x(p, day, id)}`));
      else {
        constant++;
        terms.push(`- ${x(p, day, was)}`);
      }
    }
  for (let day = 0; day < DAYS; day++)
    for (const id of IDS) {
      const all = names.map((_, p) => x(p, day, id)).join(' + ');
      rules.push(`${all} + m_${day}_${id} - s_${day}_${id} = 13`);
      terms.push(`+ 100 m_${day}_${id} + s_${day}_${id}`);
    }
  const { ObjectiveValue, Columns } = highs.solve(
    `Minimize\n obj: ${terms.join(' ')}\nSubject To\n${rules.map((rule, i) => ` r${i}: ${rule}`).join('\n')}\nBinary\n ${binaries.join(' ')}\nEnd`,
    { time_limit: 120 },
  );
  let fewest = 0;
  for (const [p, name] of names.entries())
    for (let day = 0; day < DAYS; day++) {
      const has =
        IDS.find((id) => (Columns[x(p, day, id)] as { Primal: number }).Primal > 0.5) ?? '';
      if (has !== before[name]![day]) fewest++;
    }
  return { objective: ObjectiveValue + constant, fewest };
}
