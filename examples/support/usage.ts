import type { Language } from './texts/texts.ts';
import { USAGE_DE } from './texts/usage-de.ts';
import { USAGE_EN } from './texts/usage-en.ts';
import { USAGE_ZH } from './texts/usage-zh.ts';

/** What `--help` says, in the language of `--language`. */
export const USAGE: Readonly<Record<Language, string>> = {
  en: USAGE_EN,
  de: USAGE_DE,
  zh: USAGE_ZH,
};
