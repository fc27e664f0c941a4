import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suggestChanges } from 'halfhour';
import { suggestShiftTypes } from 'halfhour/shifts';
import { explainIn, translateError, translateFinding } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';
import { accountText } from '../../examples/support/account-text.ts';
import { ArgumentError } from '../../examples/support/argument-error.ts';
import { readArguments } from '../../examples/support/arguments.ts';
import { csvFormatOf } from '../../examples/support/csv-format.ts';
import { readHistoryFile } from '../../examples/support/history-file.ts';
import { planFiles } from '../../examples/support/plan-files.ts';
import { planInWords } from '../../examples/support/plan-in-words.ts';
import { planReport } from '../../examples/support/plan-report.ts';
import { planText } from '../../examples/support/plan-text.ts';
import { SHIFT_PRESETS } from '../../examples/support/shift-presets.ts';
import { CATALOGUES, type Language } from '../../examples/support/texts/texts.ts';
import { USAGE, WHOLE_USAGE } from '../../examples/support/usage.ts';
import { english } from '../../src/texts/english.ts';
import { ERROR_TEXTS } from '../../src/texts/error-texts.ts';
import { textsOf } from '../../src/texts/said.ts';
import { leftOverEnglish } from '../support/left-over-english.ts';
import { contextIn, HOSTILE } from './plan-of-two-weeks.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every sentence that there is in English. */
const SENTENCES = [
  ...Object.values(english() as Texts).flatMap((texts) => Object.values(texts)),
  ...Object.values(CATALOGUES.en),
  ...USAGE.en.split('\n'),
  ...WHOLE_USAGE.en.split('\n'),
];

/** A name of the file, what flags take, and a weekday of a chart. */
const NAMES = [
  HOSTILE,
  HOSTILE.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ...SHIFT_PRESETS,
  '-end',
  // What flags and options take, and cells of a calendar of holidays.
  'milliseconds, minutes, minutes-seconds, hours, days; total',
  'milliseconds、minutes、minutes-seconds、hours、days；total',
  'seconds, milliseconds, minutes, minutes-seconds, hours, days',
  'mean oder total',
  'add oder last',
  'sonst none',
  'none für anderes',
  '用 none',
  'weder yes noch no',
  '既不是 yes 也不是 no',
  '请写 yes、no 或留空',
  '为 none',
  'yes, no oder nichts',
  'ab from',
  'von from bis',
  '不早于 from',
  '从 from 起',
  '单位、mean 或 total',
  'seconds、milliseconds、minutes、minutes-seconds、hours、days',
  'add 或 last',
  'dmy 或 mdy',
  'Factories Act 1948, section 54',
];

const left = (text: string, language: 'de' | 'zh') =>
  leftOverEnglish(text, language, SENTENCES, NAMES);

/** Columns that are no names of any file here, so that what is left is ours. */
const HOURS = Array.from(
  { length: 48 },
  (_, i) => `${String(i >> 1).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
);
const DAYS = ['03.02.2025', '04.02.2025', '05.02.2025', '06.02.2025', '07.02.2025'];
const rowsOf = (row: (day: string, clock: string, i: number) => string) =>
  DAYS.flatMap((day, d) => HOURS.map((clock, i) => row(day, clock, 48 * d + i))).join('\n');

describe.each(['de', 'zh'] as const)(
  'nothing that a planner reads is still English: %s',
  (language) => {
    it('the report, the terminal, the files and how numbers come about', async () => {
      const context = contextIn(language);
      const page = (await planReport(context))
        .replace(/<style>[\s\S]*?<\/style>/g, '')
        .replaceAll(/(?:aria-label|title)="([^"]*)"/g, '>$1<');
      const report = [...page.matchAll(/>([^<>]+)</g)].map(([, text]) => text!).join('\n');
      expect(left(report, language)).toEqual([]);
      expect(left(planText(context), language)).toEqual([]);
      const words = { say: context.say, weekday: context.formats.weekday };
      const files = planFiles(
        planInWords(context.plan, context.say),
        csvFormatOf(language),
        words,
        context.plan,
      );
      const heads = Object.entries(files)
        .filter(([name]) => name.endsWith('.csv'))
        .map(([, text]) =>
          text
            .split(/\r?\n/, 1)[0]!
            .split(/[,;\t]/)
            .join('\n'),
        );
      expect(left(heads.join('\n'), language)).toEqual([]);
      expect(left(textOfCalendar(files['roster.ics']!), language)).toEqual([]);
      const { plan } = context;
      const steps = [...plan.staffing.intervals.slice(0, 96).flatMap(({ steps: own = [] }) => own)];
      const notes = explainIn(steps, language)
        .split('\n')
        .map((line) => line.split(' = ').at(-1)!);
      expect(left(notes.join('\n'), language)).toEqual([]);
    });

    it('help, arguments and every sentence of the catalogues', () => {
      expect(left(USAGE[language], language)).toEqual([]);
      expect(left(WHOLE_USAGE[language], language)).toEqual([]);
      expect(left(Object.values(CATALOGUES[language]).join('\n'), language)).toEqual([]);
      const own = Object.values(textsOf(language) as Texts).flatMap((texts) =>
        Object.values(texts),
      );
      // Here names of fields, cells and options stand in Chinese sentences, so only grammar tells.
      expect(left(own.join('\n'), 'de')).toEqual([]);
      // Names of fields and values of options are the same words in all languages, so only grammar tells.
      const errors = ERROR_TEXTS.trim()
        .split('\n')
        .map((line) => line.split(' | ')[language === 'de' ? 1 : 2]!);
      expect(left(errors.join('\n'), 'de')).toEqual([]);
    });

    it.each(files())('what is said of %s', (_, text, flags) => {
      const said = readOrRefusal(text, [...flags, '--language', language], language);
      expect(left(said, language)).toEqual([]);
    });

    it('changes that are suggested, of plans and of shift types', () => {
      const { plan, options } = contextIn('en');
      const { changes, passed } = suggestChanges(plan, {
        options,
        serviceOver: [{ each: 'day', floorServiceLevel: 0.5 }],
        houseRules: ['forwardRotation'],
        distinctShifts: [2],
        deflection: 0.1,
        breakSlackMinutes: 30,
        maxSteps: 4,
      });
      const ofPlan = [...changes, ...passed].map(({ kind, values }) =>
        translateFinding({ code: kind, values }, 'suggestedChange', language),
      );
      expect(ofPlan.length).toBeGreaterThan(3);
      const found = suggestShiftTypes({
        requirement: { intervalSeconds: 14_400, agents: [0, 0, 6, 3, 3, 0] },
        shiftTypes: [
          { id: 'A', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 480 },
          { id: 'B', lengthMinutes: 480, earliestStartMinutes: 720, latestStartMinutes: 720 },
        ],
        offered: [
          { id: 'C', lengthMinutes: 240, earliestStartMinutes: 480, latestStartMinutes: 960 },
        ],
      });
      const ofTypes = [...found.changes, ...found.passed].map((change) =>
        translateFinding(change, 'shiftChange', language),
      );
      expect(ofTypes.length).toBeGreaterThan(1);
      expect(left([...ofPlan, ...ofTypes].join('\n'), language)).toEqual([]);
    });

    it('errors of the library', () => {
      const errors: unknown[] = [];
      for (const make of [
        () => suggestShiftTypes({} as never),
        () => suggestChanges({} as never, { maxSteps: -1 } as never),
        () =>
          suggestShiftTypes({ requirement: { intervalSeconds: 7, agents: [-1, 0.5] } } as never),
      ]) {
        try {
          make();
        } catch (error) {
          errors.push(error);
        }
      }
      expect(errors).toHaveLength(3);
      const said = errors.map((error) => translateError(error as Error, language)).join('\n');
      // Where something stands is said by names of fields.
      const asked = said
        .split('\n')
        .map((line) => line.replace(/^\w+: /, '').replace(/^[\w.[\]]+ /, ''));
      expect(left(asked.join('\n'), language)).toEqual([]);
    });
  },
);

function files(): [string, string, string[]][] {
  return [
    [
      'a plain file',
      `Datum;Uhrzeit;Anrufe;AHT (s)\n${rowsOf((d, t, i) => `${d};${t};${i % 17};200`)}`,
      ['--check'],
    ],
    [
      'queues',
      `Datum;Uhrzeit;Skill;Anrufe;AHT (s)\n${rowsOf((d, t, i) => `${d};${t};Q${i % 2};${i % 17};200`)}`,
      ['--check'],
    ],
    [
      'a question of the date order',
      `Datum;Uhrzeit;Anrufe\n${rowsOf((d, t, i) => `${d.slice(0, 5).replace('.', '/')}/2025;${t};${i % 17}`)}`,
      ['--check'],
    ],
    [
      'a question of units',
      `Datum;Uhrzeit;Anrufe;AHT\n${rowsOf((d, t, i) => `${d};${t};${i % 17};3000`)}`,
      ['--check'],
    ],
    [
      'a question of short handling',
      `Datum;Uhrzeit;Anrufe;AHT\n${rowsOf((d, t, i) => `${d};${t};${i % 17};4`)}`,
      ['--check'],
    ],
    [
      'two volumes',
      `Datum;Uhrzeit;Anrufe;Kontakte\n${rowsOf((d, t, i) => `${d};${t};${i % 17};${(i + 3) % 19}`)}`,
      ['--check'],
    ],
    [
      'numbered intervals',
      `Datum;Interval;Anrufe\n${DAYS.flatMap((d) => Array.from({ length: 10 }, (_, i) => `${d};${i + 9};${i}`)).join('\n')}`,
      ['--check'],
    ],
    [
      'daily totals',
      `Datum;Anrufe\n${DAYS.map((d, i) => `${d};${100 + i}`).join('\n')}`,
      ['--check'],
    ],
    [
      'text for numbers',
      `Datum;Uhrzeit;Anrufe\n${rowsOf((d, t, i) => `${d};${t};${i % 9 === 0 ? 'viele' : i % 17}`)}`,
      ['--check'],
    ],
    [
      'times for nothing',
      `Datum;Uhrzeit;Anrufe\n${rowsOf((d, _, i) => `${d};irgendwann;${i % 17}`)}`,
      ['--check'],
    ],
    ['no times at all', 'A;B\n1;2\n3;4\n', ['--check']],
    ['nothing', '', ['--check']],
    [
      'rows that stand twice',
      `Datum;Uhrzeit;Anrufe\n${rowsOf((d, t, i) => `${d};${t};${i % 17}`)}\n${rowsOf((d, t, i) => `${d};${t};${(i % 17) + 1}`)}`,
      ['--check'],
    ],
    [
      'a log of calls',
      `Start;Dauer;Richtung\n${rowsOf((d, t, i) => `${d} ${t}:1${i % 6};${60 + i};${i % 3 ? 'eingehend' : 'ausgehend'}`)}`,
      ['--check'],
    ],
    [
      'a zone that is none',
      `Datum;Uhrzeit;Anrufe\n${rowsOf((d, t, i) => `${d};${t};${i % 17}`)}`,
      ['--check', '--zone', 'Nowhere'],
    ],
    [
      'a column that is not there',
      `Datum;Uhrzeit;Anrufe\n${rowsOf((d, t, i) => `${d};${t};${i % 17}`)}`,
      ['--check', '--columns', 'X=calls'],
    ],
    [
      'a queue that is not there',
      `Datum;Uhrzeit;Anrufe\n${rowsOf((d, t, i) => `${d};${t};${i % 17}`)}`,
      ['--check', '--queue', 'X'],
    ],
    ['a flag that is none', '', ['--nothing']],
    ['a folder for a file', 'FOLDER', ['--check']],
  ];
}

function readOrRefusal(text: string, flags: readonly string[], language: Language): string {
  const folder = mkdtempSync(join(tmpdir(), 'english-'));
  const file = join(folder, '1.csv');
  writeFileSync(file, text);
  const path = text === 'FOLDER' ? folder : file;
  try {
    const args = readArguments(['--history', path, ...flags])!;
    return accountText(readHistoryFile(args), language);
  } catch (error) {
    if (error instanceof ArgumentError) return error.in(language).replaceAll(folder, '');
    return translateError(error as Error, language);
  }
}

function textOfCalendar(text: string): string {
  return [...text.matchAll(/^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME)[^:]*:(.*)$/gm)]
    .map(([, said]) => said!)
    .join('\n');
}
