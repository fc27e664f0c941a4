import { DE } from './de.ts';
import { EN } from './en.ts';
import { ZH } from './zh.ts';

export const LANGUAGES = ['en', 'de', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What there is to say to a planner: a code, with values for the names in its braces. */
export type TextCode = keyof typeof EN;

/** A catalogue has a text for each code. */
export type Catalogue = Readonly<Record<TextCode, string>>;

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: EN, de: DE, zh: ZH };

export type Say = (code: TextCode, values?: Readonly<Record<string, string | number>>) => string;

/** Says things in the words of a catalogue. */
export function sayIn(catalogue: Catalogue): Say {
  return (code, values = {}) =>
    catalogue[code].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the text ${code} lacks its value ${name}`);
      return String(value);
    });
}
