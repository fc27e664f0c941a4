import type { Language } from './texts/texts.ts';
import { SHORT_USAGE_DE, USAGE_DE } from './texts/usage-de.ts';
import { SHORT_USAGE_EN, USAGE_EN } from './texts/usage-en.ts';
import { SHORT_USAGE_ZH, USAGE_ZH } from './texts/usage-zh.ts';

/** What `--help` says, in the language of `--language`: no more than a terminal of 24 lines and 80 columns shows. */
export const USAGE: Readonly<Record<Language, string>> = {
  en: SHORT_USAGE_EN,
  de: SHORT_USAGE_DE,
  zh: SHORT_USAGE_ZH,
};

/** What `--help-all` says. */
export const WHOLE_USAGE: Readonly<Record<Language, string>> = {
  en: USAGE_EN,
  de: USAGE_DE,
  zh: USAGE_ZH,
};
