import { parseArgs } from 'node:util';
import type { DateOrder } from 'halfhour';

/** What an analyst may say on the command line, with what holds where nothing is said. */
export interface PlanArguments {
  readonly history?: string;
  readonly holidays?: string;
  readonly zone?: string;
  readonly dateOrder?: DateOrder;
  /** Names of columns in the file, each with a name that is known. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly targetServiceLevel: number;
  readonly answerTimeSeconds: number;
  readonly maxOccupancy: number;
  readonly shrinkage?: number;
  readonly ahtSeconds?: number;
  readonly patienceSeconds?: number;
  readonly intervalMinutes?: number;
  readonly days: number;
  readonly report: string;
}

export const USAGE = `npm start -- [options]

  --history FILE.csv      the centre's own history (without it: a sample that comes along)
  --holidays FILE.csv     columns date,name of holidays past and to come, and closed: yes or no
  --zone ZONE             IANA time zone of the times in the file (Europe/Berlin)
  --date-order dmy        whether 03/04/2025 is the 3rd of April (dmy) or of March (mdy)
  --columns Anrufe=calls  what columns with other names are: Datum=date,Uhrzeit=time,Anrufe=calls
  --service-level 80/20   80 % answered within 20 seconds
  --max-occupancy 0.85    the largest busy share of the time on position
  --shrinkage 0.25        share of scheduled time lost, breaks in the schedule not counted
  --aht SECONDS           handle time, where the file has none
  --patience SECONDS      mean time that callers wait before they leave
  --interval MINUTES      length of an interval (that of the file)
  --days N                days to plan (28)
  --report FILE.html      where the report goes (reports/plan.html)`;

/** An argument, or the file that it names, that cannot be read. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** Reads the command line; `undefined` if help is asked for. */
export function readArguments(args: readonly string[]): PlanArguments | undefined {
  const values = parse(args);
  if (values.help === true) return undefined;
  const [level, answerTime] = readServiceLevel(values['service-level'] ?? '80/20');
  const number = (name: keyof typeof values, accepts: (value: number) => boolean, what: string) => {
    const text = values[name];
    if (typeof text !== 'string') return undefined;
    const value = Number(text);
    if (text.trim() === '' || !accepts(value))
      throw new ArgumentError(`--${name} must be ${what} (got ${text})`);
    return value;
  };
  const share = (value: number) => value > 0 && value <= 1;
  const positive = (value: number) => value > 0 && value < Infinity;
  const whole = (most: number) => (value: number) =>
    Number.isInteger(value) && value >= 1 && value <= most;
  return {
    targetServiceLevel: level,
    answerTimeSeconds: answerTime,
    maxOccupancy: number('max-occupancy', share, 'a fraction above 0, up to 1') ?? 0.85,
    days: number('days', whole(366), 'a whole number of days up to 366') ?? 28,
    report: values.report ?? 'reports/plan.html',
    ...given('history', values.history),
    ...given('holidays', values.holidays),
    ...given('zone', values.zone),
    ...given('dateOrder', readDateOrder(values['date-order'])),
    ...given('columns', readColumns(values.columns)),
    ...given('intervalMinutes', number('interval', whole(240), 'whole minutes up to 240')),
    ...given(
      'shrinkage',
      number('shrinkage', (s) => s >= 0 && s < 1, 'a fraction from 0 to below 1'),
    ),
    ...given('ahtSeconds', number('aht', positive, 'seconds above 0')),
    ...given('patienceSeconds', number('patience', positive, 'seconds above 0')),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        history: text,
        holidays: text,
        zone: text,
        'date-order': text,
        columns: text,
        'service-level': text,
        'max-occupancy': text,
        shrinkage: text,
        aht: text,
        patience: text,
        interval: text,
        days: text,
        report: text,
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new ArgumentError((error as Error).message);
  }
}

function readServiceLevel(text: string): [number, number] {
  const match = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text);
  const percent = Number(match?.[1]);
  if (match === null || percent <= 0 || percent >= 100) {
    throw new ArgumentError(
      `--service-level must look like 80/20: percent, then seconds (got ${text})`,
    );
  }
  return [percent / 100, Number(match[2])];
}

function readDateOrder(text: string | undefined): DateOrder | undefined {
  if (text === undefined || text === 'dmy' || text === 'mdy') return text;
  throw new ArgumentError(`--date-order must be dmy or mdy (got ${text})`);
}

function readColumns(text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  const pairs = text.split(',').map((pair) => pair.split('=').map((name) => name.trim()));
  if (!pairs.every((pair): pair is [string, string] => pair.length === 2 && !pair.includes('')))
    throw new ArgumentError(
      `--columns must look like Datum=date,Anrufe=calls: the name in the file, then a name that is known (got ${text})`,
    );
  return Object.fromEntries(pairs);
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [K in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [K in Name]: Value });
}
