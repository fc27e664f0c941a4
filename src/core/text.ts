import { WEEKDAY_NAMES } from './words.ts';

/** What a text says besides its words: numbers, names, dates, and lists of them. */
type TextValue = string | number | readonly (string | number)[];

/** The values of a text by their names. */
export type TextValues = Readonly<Record<string, TextValue | undefined>>;

/** How a language writes what is the same in all: numbers, the days of the week, alternatives. */
export interface Wording {
  /** What parts whole numbers from their decimals. */
  readonly decimal: string;
  /** What follows the number of a percentage. */
  readonly percent: string;
  /** Names of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** What stands between the members of a list. */
  readonly comma: string;
  /** What stands between alternatives. */
  readonly or: string;
}

export const ENGLISH_WORDING: Wording = {
  decimal: '.',
  percent: ' %',
  weekdays: WEEKDAY_NAMES,
  comma: ', ',
  or: ' or ',
};

/** `{name}`, `{name:kind}` or `{name|one|many}`. */
const PLACE = /\{(\w+)(?::(\w+))?(?:\|([^|}]*)\|([^|}]*))?\}/g;
/** `[said only where its values are given]`. */
const OPTIONAL = /\[([^\]]*)\]/g;

/**
 * A text with its values: `{days|day|days}` is `1 day` or `3 days`, `{share:percent}` of 0.15 is `15 %`,
 * `{day:weekday}` of 0 is `Monday`, `{names}` of a list has commas and `{names:or}` and `{shares:orPercent}` say `or`; `[ … ]` is left out
 * where a value in it is absent.
 */
export function textOf(template: string, values: TextValues, wording = ENGLISH_WORDING): string {
  const isGiven = (part: string) =>
    [...part.matchAll(PLACE)].every(([, name]) => values[name!] !== undefined);
  return template
    .replace(OPTIONAL, (_, part: string) => (isGiven(part) ? part : ''))
    .replace(PLACE, (_, name: string, kind?: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`a text has no value for ${name}`);
      const said = (Array.isArray(value) ? value : [value]).map((part) => say(part, kind, wording));
      const list = said.join(kind?.startsWith('or') ? wording.or : wording.comma);
      return many === undefined ? list : `${list} ${value === 1 ? one : many}`;
    });
}

function say(value: string | number, kind: string | undefined, wording: Wording): string {
  if (typeof value === 'string') return value;
  if (kind === 'weekday') return wording.weekdays[value]!;
  if (kind === 'percent' || kind === 'orPercent')
    return numberText(100 * value, wording) + wording.percent;
  return numberText(value, wording);
}

/** A number without the rounding errors of its last digits. */
function numberText(value: number, { decimal }: Wording): string {
  return String(Number(value.toPrecision(12))).replace('.', decimal);
}
