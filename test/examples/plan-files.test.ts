import { readExport } from 'halfhour';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvFormatOf } from '../../examples/support/csv-format.ts';
import { planFiles } from '../../examples/support/plan-files.ts';
import { formatsOf } from '../../examples/support/report/formats.ts';
import { CATALOGUES, type Language, sayIn } from '../../examples/support/texts/texts.ts';
import {
  clockDuties,
  dutiesOfCalendar,
  dutiesOfRota,
  dutiesOfTable,
  plainDuties,
} from './duties-of-files.ts';
import { planOfTwoWeeks } from './plan-of-two-weeks.ts';

const { plan, roster } = planOfTwoWeeks();

const made = new Map<string, Record<string, string>>();

/** The files in a language and a locale. */
function filesIn(language: Language, locale: string = language): Record<string, string> {
  const key = `${language} ${locale}`;
  let files = made.get(key);
  if (files === undefined) {
    const { weekday } = formatsOf(locale, language);
    const say = sayIn(CATALOGUES[language]);
    files = planFiles(plan, csvFormatOf(locale), { say, weekday });
    made.set(key, files);
  }
  return files;
}

it.each([
  ['en', 'en'],
  ['en', 'fr-FR'],
  ['de', 'de-DE'],
  ['zh', 'zh-CN'],
] as const)(
  'read back, files in %s and the format of %s give the numbers of the plan',
  (language, locale) => {
    const files = filesIn(language, locale);
    for (const name of ['requirement.csv', 'forecast.csv']) {
      const { kind, rows, account } = readExport(files[name]!, { timeZone: 'Europe/Berlin' });
      expect(kind).toBe('intervals');
      expect(account.leftOut).toEqual([]);
      const { intervals } = plan.forecast;
      expect(rows.map(({ time }) => Date.parse(time))).toEqual(
        intervals.map(({ start }) => Date.parse(start)),
      );
      expect(rows.map((row) => ('contacts' in row ? row.contacts : undefined))).toEqual(
        intervals.map(({ contacts }) => contacts),
      );
      if (name === 'requirement.csv')
        expect(rows.map(({ ahtSeconds }) => ahtSeconds)).toEqual(
          plan.staffing.intervals.map(({ ahtSeconds }) => ahtSeconds),
        );
    }
  },
);

it('the roster read back has the same duties', () => {
  const duties = dutiesOfTable(filesIn('en', 'de'), ',');
  expect(duties.length).toBeGreaterThan(50);
  expect(duties).toEqual(roster!.duties);
});

it('the calendar read back has the same duties', () => {
  const read = dutiesOfCalendar(filesIn('en'), roster!.employees);
  expect(read).toEqual(plainDuties(roster!.duties));
});

it('the rota laid over the dates with its shifts gives the roster', () => {
  const files = filesIn('zh');
  const dates = plan.forecast.days.map(({ date }) => date);
  const { employees } = JSON.parse(files['plan.json']!).roster;
  expect(employees[0]).toBe('1 组 01 号');
  expect(dutiesOfRota(files, dates)).toEqual(clockDuties(files, employees));
});

it.each([
  ['de', 'Person;Datum;Wochentag;Schicht;', ['ja', 'nein']],
  ['zh', '员工,日期,星期,班次,', ['是', '否']],
] as const)('the roster in %s has headers and words of that language', (language, start, words) => {
  const [header, ...rows] = filesIn(language)
    ['roster.csv']!.replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  expect(header!.startsWith(start)).toBe(true);
  for (const row of rows) expect(words).toContain(row.split(/[;,]/).at(-1));
});

it('no cell of any file is run as a formula', () => {
  for (const [name, text] of Object.entries(filesIn('en'))) {
    if (!name.endsWith('.csv')) continue;
    const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''));
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/);
  }
});

it('every half-hour of all dates has its row, 50 on the day whose clocks go back', () => {
  const { 'requirement.csv': text } = filesIn('en');
  expect(text!.split('\n').filter((line) => line.includes(',2025-10-26,'))).toHaveLength(50);
});

it('all events of the calendar have an id of their own', () => {
  const ids = filesIn('en')
    ['roster.ics']!.replaceAll('\r\n ', '')
    .match(/^UID:.*$/gm)!;
  expect(ids).toHaveLength(roster!.duties.length);
  expect(new Set(ids).size).toBe(ids.length);
});

it('the plan as JSON is the plan', () => {
  const { roster: kept, ...rest } = JSON.parse(filesIn('en')['plan.json']!);
  expect(rest).toEqual(plan);
  expect(kept).toEqual(roster);
});

it.each(['de', 'zh'] as const)('tables in %s have no header in English', (language) => {
  const [english, other] = [filesIn('en'), filesIn(language)];
  for (const name of ['requirement.csv', 'forecast.csv', 'shifts.csv', 'rota.csv']) {
    const headersOf = (text: string) => text.split('\r\n')[0]!.split(/[,;]/);
    const both = headersOf(other[name]!).filter((h) => headersOf(english[name]!).includes(h));
    expect(both).toEqual([]);
  }
});
