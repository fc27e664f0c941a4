import { describe, expect, it } from 'vitest';
import { flagsIn } from '../../examples/support/answer-at-terminal.ts';
import type { ArgumentError } from '../../examples/support/argument-error.ts';
import { languageOf, readArguments } from '../../examples/support/arguments.ts';
import { inFlags } from '../../examples/support/flags.ts';
import { LANGUAGES } from '../../examples/support/texts/texts.ts';
import { USAGE, WHOLE_USAGE } from '../../examples/support/usage.ts';

describe('the command line of npm start', () => {
  it('needs nothing at all', () => {
    expect(readArguments([])).toEqual({
      targetServiceLevel: 0.8,
      answerTimeSeconds: 20,
      maxOccupancy: 0.85,
      minAgents: 2,
      preset: 'mixed',
      shiftHours: [8],
      days: 28,
      report: 'reports/plan.html',
      language: 'en',
      locale: 'en',
      check: false,
      json: false,
    });
  });

  it('takes the service level as planners write it', () => {
    expect(readArguments(['--service-level', '90/15'])).toMatchObject({
      targetServiceLevel: 0.9,
      answerTimeSeconds: 15,
    });
  });

  it('takes names of columns', () => {
    expect(readArguments(['--columns', 'Datum=date, Anrufe = calls'])?.columns).toEqual({
      Datum: 'date',
      Anrufe: 'calls',
    });
  });

  it('asks for help, which fits a screen', () => {
    expect(readArguments(['--help'])).toBeUndefined();
    // A terminal has 24 lines of 80 columns, one of which is the prompt; a Chinese sign takes two.
    const columns = (line: string) => line.replaceAll(/[^\0-\u2e7f]/g, '__').length;
    for (const text of Object.values(USAGE)) {
      expect(text.split('\n').length).toBeLessThanOrEqual(23);
      expect(Math.max(...text.split('\n').map(columns))).toBeLessThanOrEqual(80);
    }
  });

  it('names in the short help every flag that the long one explains', () => {
    expect(readArguments(['--help-all'])).toBeUndefined();
    const flags = (text: string) => new Set(text.match(/--[a-z][a-z-]*/g));
    for (const language of LANGUAGES) {
      const all = flags(
        WHOLE_USAGE[language].replace('--interval-start|-end', '--interval-start --interval-end'),
      );
      expect([...all].filter((flag) => !flags(USAGE[language]).has(flag))).toEqual([]);
    }
  });

  it('takes opening hours, over midnight too', () => {
    expect(readArguments(['--open', 'Fri-Mon 22:00-06:00, Sat 09:00-14:00'])?.openingHours).toEqual(
      [
        { weekdays: [4, 5, 6, 0], startMinutes: 1320, endMinutes: 1800 },
        { weekdays: [5], startMinutes: 540, endMinutes: 840 },
      ],
    );
    expect(readArguments(['--open', '00:00-24:00'])?.openingHours).toEqual([
      { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 },
    ]);
  });

  it('takes shifts by name, and lengths for those of one length', () => {
    expect(readArguments(['--shifts', 'flexible'])?.preset).toBe('flexible');
    expect(readArguments(['--part-time', '0.2'])?.preset).toBe('classic');
    expect(() => readArguments(['--shifts', 'nights'])).toThrow(/mixed, flexible, classic/);
    expect(() => readArguments(['--shifts', 'mixed', '--shift-hours', '6'])).toThrow(/classic/);
  });

  it('takes shift lengths, the longest first, a filter and a locale', () => {
    const args = ['--shift-hours', '6,8', '--where', 'direction=inbound', '--locale', 'de-DE'];
    expect(readArguments(args)).toMatchObject({
      shiftHours: [8, 6],
      where: { direction: 'inbound' },
      locale: 'de-DE',
    });
  });

  it.each([
    [['--service-level', '0.8/20/3'], 'look like 80/20'],
    [['--service-level', '100/20'], 'look like 80/20'],
    [['--shrinkage', '30'], '--shrinkage must be a fraction from 0 to below 1 (got 30)'],
    [['--days', '1.5'], '--days must be a whole number of days up to 366 (got 1.5)'],
    [['--date-order', 'ymd'], '--date-order must be dmy or mdy (got ymd)'],
    [['--columns', 'Anrufe'], '--columns must look like Datum=date,Anrufe=calls'],
    [['--columns', 'Anrufe='], '--columns must look like Datum=date,Anrufe=calls'],
    [['--aht', ''], '--aht must be seconds above 0 (got )'],
    [['--open', 'Mo 08:00-20:00'], '--open must look like'],
    [['--open', 'Mon 25:00-26:00'], '--open must look like'],
    [['--shift-hours', '8,x'], '--shift-hours must be hours of work from 2 to 12'],
    [['--language', 'fr'], '--language must be one of en, de, zh (got fr)'],
    [['--locale', 'x'], '--locale must be like de-DE or en-GB (got x)'],
    [['--min-agents', '1.5'], '--min-agents must be a whole number of 0 or more (got 1.5)'],
    [['--zzz'], 'there is no --zzz; --help shows'],
    [['file.csv'], 'file.csv belongs to no option'],
    [['--history'], '--history needs a value'],
    [['--check=yes'], '--check takes no value'],
  ])('%j is refused: %s', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });

  it('says what is wrong, and how to ask for help, in the language that is asked for', () => {
    const fault = (args: readonly string[]) => {
      try {
        readArguments(args);
      } catch (error) {
        return (error as ArgumentError).in(languageOf(args));
      }
      throw new Error('nothing is wrong');
    };
    expect(fault(['--language', 'de', '--days', '0'])).toMatch(/muss eine ganze Zahl von Tagen/);
    expect(fault(['--zzz', '--language=zh'])).toMatch(/^没有 --zzz/);
    expect(fault(['--language', 'fr'])).toMatch(/must be one of/);
  });

  it('has the same flags in the help of every language', () => {
    const flags = (text: string) => [...new Set(text.match(/--[a-z-]+/g))].sort();
    for (const text of Object.values(USAGE)) expect(flags(text)).toEqual(flags(USAGE.en));
  });
});

describe('what answers a question of a file', () => {
  it('takes how handle times are counted, and what rows of one interval are', () => {
    expect(readArguments(['--units', 'mean, seconds', '--duplicates', 'last'])).toMatchObject({
      units: { unit: 'seconds', statistic: 'mean' },
      duplicates: 'last',
    });
    expect(readArguments(['--units', 'minutes-seconds'])?.units).toEqual({
      unit: 'minutes-seconds',
    });
    for (const flags of [
      ['--units', 'second'],
      ['--units', 'mean,total'],
      ['--duplicates', 'x'],
    ])
      expect(() => readArguments(flags)).toThrow('got');
  });

  it('is written with flags where the library writes options', () => {
    const text =
      "the option units tells ({ unit: 'minutes' }, or { unit: 'seconds', statistic: 'mean' }); the option columns tells ({ \"Ø AHT\": 'ahtSeconds' })";
    expect(inFlags(text, 'en')).toBe(
      '--units tells (minutes, or seconds,mean); --columns tells ("Ø AHT=ahtSeconds")',
    );
  });

  it('takes a line of flags apart as a shell does', () => {
    expect(
      flagsIn(`--interval-end --columns "Ø AHT=aht,Anz. Anrufe=calls" --queue 'A "B"'`),
    ).toEqual(['--interval-end', '--columns', 'Ø AHT=aht,Anz. Anrufe=calls', '--queue', 'A "B"']);
    expect(flagsIn('  ')).toEqual([]);
  });
});
