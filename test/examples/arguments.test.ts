import { describe, expect, it } from 'vitest';
import { readArguments } from '../../examples/support/arguments.ts';

describe('the command line of npm start', () => {
  it('needs nothing at all', () => {
    expect(readArguments([])).toEqual({
      targetServiceLevel: 0.8,
      answerTimeSeconds: 20,
      maxOccupancy: 0.85,
      days: 28,
      report: 'reports/plan.html',
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

  it('asks for help', () => {
    expect(readArguments(['--help'])).toBeUndefined();
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
    [['--zzz'], "Unknown option '--zzz'"],
    [['file.csv'], 'file.csv'],
  ])('%j is refused: %s', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
