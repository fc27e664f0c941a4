import { madeOnce } from '../core/made-once.ts';
import { ERROR_TEXTS } from './error-texts.ts';
import type { TextLanguage } from './input.ts';

/** A text of the table: how it reads in English, and in the other languages. */
interface ErrorText {
  readonly pattern: RegExp;
  readonly de: string;
  readonly zh: string;
}

interface ErrorTexts {
  /** Those in which nothing varies. */
  readonly fixed: ReadonlyMap<string, ErrorText>;
  /** The others, those with the most words first: they say more than `{1}, or a list of such`. */
  readonly varying: readonly ErrorText[];
}

/** What an error asks for or advises, in a language; a text that the table has not stays English. */
export function askedIn(language: TextLanguage, text: string): string {
  if (language === 'en') return text;
  const { fixed, varying } = errorTexts();
  const exact = fixed.get(text);
  if (exact !== undefined) return exact[language];
  for (const other of varying) {
    const found = other.pattern.exec(text);
    if (found === null) continue;
    return other[language].replace(/\{(\d)\}/g, (_, slot: string) =>
      askedIn(language, found[Number(slot)]!),
    );
  }
  return text;
}

const errorTexts = /* @__PURE__ */ madeOnce((): ErrorTexts => {
  const lines = ERROR_TEXTS.trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string, string]);
  const letters = (text: string) => text.replace(/\{\d\}/g, '').length;
  return {
    fixed: new Map(lines.map(([text, de, zh]) => [text, { pattern: patternOf(text), de, zh }])),
    varying: lines
      .filter(([text]) => /\{\d\}/.test(text))
      .sort(([a], [b]) => letters(b) - letters(a))
      .map(([text, de, zh]) => ({ pattern: patternOf(text), de, zh })),
  };
});

/** What a text looks like with anything in its places. */
function patternOf(text: string): RegExp {
  const escaped = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(?!\d\})/g, '\\{');
  return new RegExp(`^${escaped.replace(/\{\d\}/g, '(.+?)')}$`);
}
