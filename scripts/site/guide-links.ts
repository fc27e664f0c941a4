import { type GuideName, guides, TRANSLATED_GUIDES } from '../../docs/site/guides.ts';
import { html } from '../../docs/site/live/html.ts';
import type { Language } from './bundles.ts';
import { TEXTS } from './page-parts.ts';

/** The page of a guide: in its language if there is one, else in English. */
export const guideUrl = (guide: string, language: Language = 'en'): string =>
  `documents/docs_guides_${language === 'en' ? '' : `${language}_`}${guide}.html`;

/** A guide by its title, which tells where it is in English alone. */
export function guideLink(guide: GuideName, language: Language, up = ''): string {
  const isThere = language === 'en' || TRANSLATED_GUIDES.has(guide);
  const url = guideUrl(guide, isThere ? language : 'en');
  const note = isThere ? '' : ` (${TEXTS[language].frame.inEnglish})`;
  return `<a href="${up}${url}">${html(guides[guide][language])}</a>${note}`;
}

/** The language of the page of a document. */
export const languageOf = (url: string): Language =>
  (/docs_guides_(?:six-steps-)?(de|zh)[_.]/.exec(url)?.[1] ?? 'en') as Language;

/** The guide that tells the whole chain in a language. */
export const chainUrl = (language: Language): string =>
  guideUrl(language === 'en' ? 'plan' : `six-steps-${language}`);
