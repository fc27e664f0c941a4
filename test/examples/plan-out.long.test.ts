import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Roster, readExport, type WorkforcePlan } from 'halfhour';
import { afterAll, describe, expect, it } from 'vitest';
import {
  clockDuties,
  dutiesOfCalendar,
  dutiesOfRota,
  dutiesOfTable,
  plainDuties,
} from './duties-of-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command writes for the sample, in a language and the format of a country. */
function filesOf(language: string, locale: string): Record<string, string> {
  const out = join(folder, locale);
  const flags = ['--days', '14', '--out', out, '--language', language, '--locale', locale];
  execFileSync('npx', ['tsx', 'examples/plan-a-month.ts', ...flags], { stdio: 'pipe' });
  return Object.fromEntries(
    readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );
}

/** What the files call the shifts that a plan knows by their ids, whatever its language. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {},
  de: {
    early: 'Früh',
    day: 'Tag',
    late: 'Spät',
    mid: 'Mitte',
    night: 'Nacht',
    'part-early': 'Teil-Früh',
    'part-late': 'Teil-Spät',
  },
};

function named(roster: Roster, language: string): Roster['duties'] {
  return roster.duties.map((duty) => ({
    ...duty,
    shift: duty.shift.replace(/^[\w-]+/, (id) => NAMES[language]![id] ?? id),
  }));
}

describe.each([
  ['en', 'en-GB', '.'],
  ['de', 'de-DE', ','],
] as const)('what the command writes in %s', (language, locale, decimal) => {
  const files = filesOf(language, locale);
  const plan: WorkforcePlan & { readonly roster: Roster } = JSON.parse(files['plan.json']!);

  it('is all that is handed on', () => {
    expect(Object.keys(files).sort()).toEqual([
      'forecast.csv',
      'plan.json',
      'report.html',
      'requirement.csv',
      'roster.csv',
      'roster.ics',
      'rota.csv',
      'shifts.csv',
    ]);
  });

  it.each(['requirement.csv', 'forecast.csv'])('%s has the numbers of the plan', (name) => {
    const { rows, account } = readExport(files[name]!, { timeZone: 'Europe/Berlin' });
    const { intervals, total } = plan.forecast;
    expect(account.questions).toEqual([]);
    expect(account.leftOut).toEqual([]);
    expect(Math.abs(account.contactsUsed / total.contacts - 1)).toBeLessThan(1e-12);
    expect(rows.map((row) => [Date.parse(row.time), 'contacts' in row && row.contacts])).toEqual(
      intervals.map(({ start, contacts }) => [Date.parse(start), contacts]),
    );
    if (name === 'requirement.csv')
      expect(rows.map(({ ahtSeconds }) => ahtSeconds)).toEqual(
        plan.staffing.intervals.map(({ ahtSeconds }) => ahtSeconds),
      );
  });

  it('the roster is one, in its table, its calendar, and as rota and shifts tell it', () => {
    const { employees } = plan.roster;
    const duties = named(plan.roster, language);
    expect(duties.length).toBeGreaterThan(100);
    expect(dutiesOfTable(files, decimal)).toEqual(duties);
    expect(dutiesOfCalendar(files, employees)).toEqual(plainDuties(duties));
    const dates = plan.forecast.days.map(({ date }) => date);
    expect(dutiesOfRota(files, dates)).toEqual(clockDuties(files, employees));
  });
});
