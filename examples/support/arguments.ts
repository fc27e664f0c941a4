import { parseArgs } from 'node:util';
import type { DateOrder, OpeningHours, ReadExportInput } from 'halfhour';
import { ArgumentError } from './argument-error.ts';
import { readOpeningHours } from './opening-hours-text.ts';
import { SHIFT_PRESETS, type ShiftPreset } from './shift-presets.ts';
import { LANGUAGES, type Language, type TextCode } from './texts/texts.ts';

/** What an analyst may say on the command line, with what holds where nothing is said. */
export interface PlanArguments {
  readonly history?: string;
  readonly holidays?: string;
  readonly zone?: string;
  readonly dateOrder?: DateOrder;
  /** Names of columns in the file, each with a name that is known. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The queue to plan, of several in the file. */
  readonly queue?: string;
  /** Rows to plan by what stands in a column: `{ direction: 'inbound' }`. */
  readonly where?: Readonly<Record<string, string>>;
  /** Whether times of the file are the starts of intervals or their ends; absent if the file tells. */
  readonly intervalLabel?: 'start' | 'end';
  /** How handle times of the file are counted. */
  readonly units?: NonNullable<ReadExportInput['units']>;
  /** What rows of one interval with different numbers are. */
  readonly duplicates?: 'add' | 'last';
  readonly targetServiceLevel: number;
  readonly answerTimeSeconds: number;
  readonly maxOccupancy: number;
  readonly minAgents: number;
  readonly shrinkage?: number;
  readonly ahtSeconds?: number;
  readonly patienceSeconds?: number;
  readonly intervalMinutes?: number;
  readonly openingHours?: readonly OpeningHours[];
  /** Which shifts, by name. */
  readonly preset: ShiftPreset;
  /** Hours of work of a shift, one length or several. */
  readonly shiftHours: readonly number[];
  /** Most share of paid hours in shifts of half the length. */
  readonly partTime?: number;
  readonly days: number;
  /** A file with whatever has no flag. */
  readonly options?: string;
  /** Where all files go. */
  readonly out?: string;
  readonly report: string;
  /** How numbers are written; default as in the language. */
  readonly locale: string;
  readonly language: Language;
  /** Only read the file, and say what became of it. */
  readonly check: boolean;
  readonly json: boolean;
}

/** The language that a command line asks for, whatever else is wrong with it; English if none. */
export function languageOf(args: readonly string[]): Language {
  const asked = args.flatMap((arg, i) =>
    arg === '--language' ? [args[i + 1]] : arg.startsWith('--language=') ? [arg.slice(11)] : [],
  );
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? 'en';
}

/** Reads the command line; `undefined` if help is asked for. */
export function readArguments(args: readonly string[]): PlanArguments | undefined {
  const values = parse(args);
  if (values.help === true || values['help-all'] === true) return undefined;
  const [level, answerTime] = readServiceLevel(values['service-level'] ?? '80/20');
  const number = (
    name: keyof typeof values,
    accepts: (value: number) => boolean,
    fault: TextCode,
  ) => {
    const text = values[name];
    if (typeof text !== 'string') return undefined;
    const value = Number(text);
    if (text.trim() === '' || !accepts(value)) throw new ArgumentError(fault, { flag: name, text });
    return value;
  };
  const share = (value: number) => value > 0 && value <= 1;
  const positive = (value: number) => value > 0 && value < Infinity;
  const whole = (least: number, most: number) => (value: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  const language = readLanguage(values.language ?? 'en');
  return {
    targetServiceLevel: level,
    answerTimeSeconds: answerTime,
    maxOccupancy: number('max-occupancy', share, 'argument.share') ?? 0.85,
    minAgents: number('min-agents', whole(0, 10_000), 'argument.count') ?? 2,
    preset: readPreset(values),
    shiftHours: readShiftHours(values['shift-hours'] ?? '8'),
    days: number('days', whole(1, 366), 'argument.days') ?? 28,
    report: values.report ?? 'reports/plan.html',
    ...given('intervalLabel', readIntervalLabel(values)),
    check: values.check ?? false,
    json: values.json ?? false,
    language,
    locale: readLocale(values.locale ?? language),
    ...given('history', values.history),
    ...given('holidays', values.holidays),
    ...given('zone', values.zone),
    ...given('dateOrder', readDateOrder(values['date-order'])),
    ...given('columns', readPairs('columns', 'Datum=date,Anrufe=calls', values.columns)),
    ...given('queue', values.queue),
    ...given('where', readPairs('where', 'direction=inbound', values.where)),
    ...given('openingHours', values.open === undefined ? undefined : readOpeningHours(values.open)),
    ...given('units', readUnits(values.units)),
    ...given('duplicates', readDuplicates(values.duplicates)),
    ...given('options', values.options),
    ...given('out', values.out),
    ...given('intervalMinutes', number('interval', whole(1, 240), 'argument.minutes')),
    ...given(
      'shrinkage',
      number('shrinkage', (s) => s >= 0 && s < 1, 'argument.part'),
    ),
    ...given('partTime', number('part-time', share, 'argument.share')),
    ...given('ahtSeconds', number('aht', positive, 'argument.seconds')),
    ...given('patienceSeconds', number('patience', positive, 'argument.seconds')),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        history: text,
        holidays: text,
        zone: text,
        'date-order': text,
        columns: text,
        queue: text,
        where: text,
        units: text,
        duplicates: text,
        'interval-start': yes,
        'interval-end': yes,
        'service-level': text,
        'max-occupancy': text,
        'min-agents': text,
        shrinkage: text,
        aht: text,
        patience: text,
        interval: text,
        open: text,
        shifts: text,
        'shift-hours': text,
        'part-time': text,
        days: text,
        options: text,
        out: text,
        report: text,
        locale: text,
        language: text,
        check: yes,
        json: yes,
        help: yes,
        'help-all': yes,
      },
    }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, text = message] = /'([^' ]+)/.exec(message) ?? [];
    const fault =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? 'argument.unknown'
        : code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
          ? 'argument.alone'
          : /does not take/.test(message)
            ? 'argument.takesNone'
            : 'argument.needsValue';
    throw new ArgumentError(fault, { text });
  }
}

function readServiceLevel(text: string): [number, number] {
  const match = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text);
  const percent = Number(match?.[1]);
  if (match === null || percent <= 0 || percent >= 100) {
    throw new ArgumentError('argument.serviceLevel', { text });
  }
  return [percent / 100, Number(match[2])];
}

/** Lengths of one's own are those of `classic`, which is then meant where nothing is said. */
function readPreset({
  shifts: text,
  'shift-hours': hours,
  'part-time': partTime,
}: Readonly<Partial<Record<'shifts' | 'shift-hours' | 'part-time', string>>>): ShiftPreset {
  const hasLengths = hours !== undefined || partTime !== undefined;
  if (text === undefined) return hasLengths ? 'classic' : 'mixed';
  const preset = SHIFT_PRESETS.find((one) => one === text);
  if (preset === undefined)
    throw new ArgumentError('argument.shifts', { presets: SHIFT_PRESETS.join(', '), text });
  if (hasLengths && preset !== 'classic') throw new ArgumentError('argument.lengths');
  return preset;
}

function readShiftHours(text: string): number[] {
  const hours = text.split(',').map(Number);
  if (!hours.every((hour) => hour >= 2 && hour <= 12 && Number.isInteger(4 * hour)))
    throw new ArgumentError('argument.shiftHours', { text });
  return hours.sort((a, b) => b - a);
}

function readDateOrder(text: string | undefined): DateOrder | undefined {
  if (text === undefined || text === 'dmy' || text === 'mdy') return text;
  throw new ArgumentError('argument.dateOrder', { text });
}

const UNITS = ['seconds', 'milliseconds', 'minutes', 'minutes-seconds', 'hours', 'days'] as const;
const STATISTICS = ['mean', 'total'] as const;

/** `seconds,mean`, or either alone. */
function readUnits(text: string | undefined): PlanArguments['units'] {
  if (text === undefined) return undefined;
  const words = text.split(',').map((word) => word.trim());
  const unit = UNITS.find((one) => words.includes(one));
  const statistic = STATISTICS.find((one) => words.includes(one));
  if (words.length !== [unit, statistic].filter((one) => one !== undefined).length)
    throw new ArgumentError('argument.units', { text });
  return { ...given('unit', unit), ...given('statistic', statistic) };
}

function readDuplicates(text: string | undefined): 'add' | 'last' | undefined {
  if (text === undefined || text === 'add' || text === 'last') return text;
  throw new ArgumentError('argument.duplicates', { text });
}

function readIntervalLabel({
  'interval-start': isStart = false,
  'interval-end': isEnd = false,
}: {
  readonly 'interval-start'?: boolean;
  readonly 'interval-end'?: boolean;
}): 'start' | 'end' | undefined {
  if (isStart && isEnd) throw new ArgumentError('argument.edges');
  return isStart ? 'start' : isEnd ? 'end' : undefined;
}

function readLanguage(text: string): Language {
  const language = LANGUAGES.find((one) => one === text);
  if (language === undefined)
    throw new ArgumentError('argument.language', { languages: LANGUAGES.join(', '), text });
  return language;
}

function readLocale(text: string): string {
  try {
    return new Intl.NumberFormat(text).resolvedOptions().locale;
  } catch {
    throw new ArgumentError('argument.locale', { text });
  }
}

function readPairs(
  flag: string,
  example: string,
  text: string | undefined,
): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  const pairs = text.split(',').map((pair) => pair.split('=').map((name) => name.trim()));
  if (!pairs.every((pair): pair is [string, string] => pair.length === 2 && !pair.includes('')))
    throw new ArgumentError('argument.pairs', { flag, example, text });
  return Object.fromEntries(pairs);
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [K in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [K in Name]: Value });
}
