import { InvalidInputError } from '../../core/errors.ts';
import type { ExportField, LogColumn } from '../export-field.ts';
import { meaningOf } from './header-meaning.ts';
import { logColumnOf } from './log-columns.ts';
import type { Meaning } from './meanings.ts';

/** What a column of an export may be: `date` and `clock` make a time together. */
const FIELDS = {
  time: { kind: 'time', isDate: false },
  end: { kind: 'time', isDate: false, edge: 'end' },
  date: { kind: 'time', isDate: true },
  clock: { kind: 'time', isDate: false },
  queue: { kind: 'queue' },
  contacts: { kind: 'volume', of: 'offered' },
  arrivals: { kind: 'volume', of: 'arrivals' },
  answered: { kind: 'volume', of: 'answered' },
  abandoned: { kind: 'volume', of: 'abandoned' },
  outbound: { kind: 'volume', of: 'outbound' },
  ahtSeconds: { kind: 'duration', of: 'handle' },
  ringSeconds: { kind: 'duration', of: 'ring' },
  talkSeconds: { kind: 'duration', of: 'talk' },
  holdSeconds: { kind: 'duration', of: 'hold' },
  afterContactSeconds: { kind: 'duration', of: 'wrap' },
  waitSeconds: { kind: 'duration', of: 'wait' },
  none: { kind: 'other' },
} satisfies Readonly<Record<Exclude<ExportField, LogColumn> | 'none', Meaning>>;

/** What the option `columns` makes of the headers of a file. */
export function meaningsTold(
  callee: string,
  columns: Readonly<Record<string, string>>,
): ReadonlyMap<string, Meaning | { readonly kind: 'log'; readonly of: LogColumn }> {
  const told = new Map<string, Meaning | { readonly kind: 'log'; readonly of: LogColumn }>();
  const issues = [];
  for (const [header, name] of Object.entries(columns)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : undefined;
    const log = logColumnOf(name);
    const meaning =
      field ?? (log === undefined ? meaningOf(name) : { kind: 'log' as const, of: log });
    if (meaning === undefined) {
      const expected = `one of ${Object.keys(FIELDS).join(', ')}, or a usual header of one`;
      issues.push({ path: `columns.${header}`, expected, received: name });
    } else told.set(header, meaning);
  }
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
  return told;
}
