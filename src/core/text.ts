import { WEEKDAY_NAMES, WEEKDAY_SHORT } from './words.ts';

/** What a text says besides its words: numbers, names and dates. */
type TextValue = string | number;

/** A text within a text: which one, how it reads in English, and its own values. */
export interface TextPart {
  /** The subject and the code by which the catalogue has it. */
  readonly subject: string;
  readonly code: string;
  readonly message: string;
  readonly values: TextValues;
}

/** The values of a text by their names, and lists of them. */
export type TextValues = Readonly<
  Record<string, TextValue | TextPart | readonly (TextValue | TextPart)[] | undefined>
>;

/** How a language writes what is the same in all: numbers, the days of the week, alternatives. */
export interface Wording {
  /** What parts whole numbers from their decimals. */
  readonly decimal: string;
  /** What stands between groups of thousands. */
  readonly group: string;
  /** What follows the number of a percentage. */
  readonly percent: string;
  /** Names of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** The same in a few letters. */
  readonly shortWeekdays: readonly string[];
  /** What stands between the members of a list. */
  readonly comma: string;
  /** What stands between alternatives. */
  readonly or: string;
  /** What stands before the last of several. */
  readonly and: string;
  /** What stands between sentences. */
  readonly semicolon: string;
}

export const ENGLISH_WORDING: Wording = {
  decimal: '.',
  group: ',',
  percent: ' %',
  weekdays: WEEKDAY_NAMES,
  shortWeekdays: WEEKDAY_SHORT,
  comma: ', ',
  or: ' or ',
  and: ' and ',
  semicolon: '; ',
};

/** `{name}`, `{name:kind}` or `{name|one|many}`. */
const PLACE = /\{(\w+)(?::(\w+))?(?:\|([^|}]*)\|([^|}]*))?\}/g;
/** `[said only where its values are given]`, `[unit=h|min?only where unit is one of these]`, `[unit!h?only where it is not]`. */
const OPTIONAL = /\[(?:(\w+)([=!])([\w.|-]*)\?)?([^\]]*)\]/g;

/**
 * A text with its values: `{days|day|days}` is `1 day` or `3 days`, `{share:percent}` of 0.15 is `15 %`,
 * `{hours:round}` of 12345.678 is `12,346` and of 12.345 `12.3`,
 * `{day:weekday}` of 0 is `Monday`, `{days:days}` of 0 and 1 is `Mon Tue`, `{names}` of a list has commas and `{names:or}` and `{shares:orPercent}` say `or`, `{names:and}` says `and` before the last; `[ … ]` is left out
 * where a value in it is absent, and `[unit=h? … ]` and `[unit!h? … ]` also where the value before the mark is another.
 * Texts within a text are said by `partText`.
 */
export function textOf(
  template: string,
  values: TextValues,
  wording = ENGLISH_WORDING,
  partText = ({ message }: TextPart) => message,
): string {
  return textToSay(template, values).replace(
    PLACE,
    (_, name: string, kind?: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`a text has no value for ${name}`);
      const all: readonly (TextValue | TextPart)[] = isList(value) ? value : [value];
      const said = all.map((part) =>
        typeof part === 'object' ? partText(part) : say(part, kind, wording),
      );
      const list = joined(
        said,
        between(kind, all, wording),
        kind === 'and' ? wording.and : undefined,
      );
      return many === undefined ? list : `${list} ${isOne(value) ? one : many}`;
    },
  );
}

/** The values that a text needs and has not got. */
export function valuesMissing(template: string, values: TextValues): string[] {
  return [...textToSay(template, values).matchAll(PLACE)]
    .map(([, name]) => name!)
    .filter((name) => values[name] === undefined);
}

/** A text without what is not said of these values. */
function textToSay(template: string, values: TextValues): string {
  const isGiven = (part: string) =>
    [...part.matchAll(PLACE)].every(([, name]) => values[name!] !== undefined);
  const isMeant = (name: string | undefined, sign: string, allowed: string) =>
    name === undefined ||
    allowed.split('|').includes(String(values[name] ?? '')) === (sign === '=');
  return template.replace(
    OPTIONAL,
    (_, name: string | undefined, sign: string, allowed: string, part: string) =>
      isMeant(name, sign, allowed) && isGiven(part) ? part : '',
  );
}

const isList = (value: unknown): value is readonly (TextValue | TextPart)[] => Array.isArray(value);

function joined(words: readonly string[], comma: string, last = comma): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(comma)}${last}${words.at(-1)}`;
}

const isOne = (value: unknown) => value === 1 || value === -1;

function between(kind: string | undefined, all: readonly unknown[], wording: Wording): string {
  if (kind?.startsWith('or')) return wording.or;
  if (kind === 'days') return ' ';
  if (kind === 'list') return wording.comma;
  return typeof all[0] === 'object' ? wording.semicolon : wording.comma;
}

function say(value: string | number, kind: string | undefined, wording: Wording): string {
  if (typeof value === 'string') return value;
  if (kind === 'weekday') return wording.weekdays[value]!;
  if (kind === 'days') return wording.shortWeekdays[value]!;
  if (kind === 'percent' || kind === 'orPercent')
    return numberText(100 * value, wording) + wording.percent;
  if (kind === 'round') return readable(value, wording);
  return numberText(value, wording);
}

/** Hours and people as a planner reads them: whole from a hundred on, else with one decimal. */
export function readable(value: number, { decimal, group } = ENGLISH_WORDING): string {
  const digits = Math.abs(value) >= 100 ? 0 : 1;
  const [whole, part] = (Math.abs(value) < 0.05 ? 0 : value).toFixed(digits).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined || part === '0' ? grouped : `${grouped}${decimal}${part}`;
}

/** A number without the rounding errors of its last digits. */
function numberText(value: number, { decimal }: Wording): string {
  return String(Number(value.toPrecision(12))).replace('.', decimal);
}
