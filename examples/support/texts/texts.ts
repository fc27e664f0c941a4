import { ARGUMENTS_DE } from './arguments-de.ts';
import { ARGUMENTS_EN } from './arguments-en.ts';
import { ARGUMENTS_ZH } from './arguments-zh.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { TERMINAL_DE } from './terminal-de.ts';
import { TERMINAL_EN } from './terminal-en.ts';
import { TERMINAL_ZH } from './terminal-zh.ts';
import { ZH } from './zh.ts';

export const LANGUAGES = ['en', 'de', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What there is to say to a planner: a code, with values for the names in its braces. */
export type TextCode = keyof typeof EN | keyof typeof TERMINAL_EN | keyof typeof ARGUMENTS_EN;

/** A catalogue has a text for each code. */
export type Catalogue = Readonly<Record<TextCode, string>>;

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { ...EN, ...TERMINAL_EN, ...ARGUMENTS_EN },
  de: { ...DE, ...TERMINAL_DE, ...ARGUMENTS_DE },
  zh: { ...ZH, ...TERMINAL_ZH, ...ARGUMENTS_ZH },
};

export type Say = (code: TextCode, values?: Readonly<Record<string, string | number>>) => string;

/** `{name}`, or `{name|one|many}`: `{days|day|days}` is `1 day` or `3 days`. */
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** Says things in the words of a catalogue. */
export function sayIn(catalogue: Catalogue): Say {
  return (code, values = {}) =>
    catalogue[code].replace(PLACE, (_, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the text ${code} lacks its value ${name}`);
      return many === undefined ? String(value) : `${value} ${String(value) === '1' ? one : many}`;
    });
}
