import { describe, expect, it } from 'vitest';
import { livePages } from '../../docs/site/calculators/calculators.ts';
import { type GuideName, guides, TRANSLATED_GUIDES } from '../../docs/site/guides.ts';
import * as de from '../../docs/site/texts/de.ts';
import * as en from '../../docs/site/texts/en.ts';
import * as zh from '../../docs/site/texts/zh.ts';
import { readProjectFile } from '../support/source-files.ts';

/** Every text of a catalogue by its path. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part as object).flatMap(([name, inner]) =>
    textsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

const texts = { ...en };
const english = new Map(textsOf(texts));

/** Names and words that are the same in both languages. */
const SAME_IN_GERMAN =
  /^(halfhour|Service ?level|Mix|Plan|Shrinkage|Berlin|London|New York|Los Angeles|Sydney|UTC|N|[\d ]+)$/;

describe.each([
  ['German', de],
  ['Chinese', zh],
] as const)('the texts of the calculators in %s', (_, catalogue) => {
  const texts = new Map(textsOf({ ...catalogue }));

  it('are all there and say something', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are translated', () => {
    const untranslated = [...texts].filter(
      ([path, text]) => english.get(path) === text && !SAME_IN_GERMAN.test(text),
    );
    expect(untranslated).toEqual([]);
  });

  it('have the places for values that the English ones have', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [path, text] of texts)
      expect(places(text), path).toEqual(places(english.get(path)!));
  });
});

it('every field of every calculator has a label, and every choice a name', () => {
  const missing = livePages.flatMap(({ texts: name, fields }) => {
    const { fields: labels, options } = texts[name] as {
      fields: Record<string, string>;
      options: Record<string, string>;
    };
    return fields.flatMap((field) => [
      ...(labels[field.name] === undefined ? [`${name}.${field.name}`] : []),
      ...(field.kind === 'choice'
        ? field.options.filter((option) => options[option] === undefined)
        : []),
    ]);
  });
  expect(missing).toEqual([]);
});

it.each(Object.entries(guides))(
  'the site calls the guide %s as it calls itself',
  (name, titles) => {
    const languages = TRANSLATED_GUIDES.has(name as GuideName)
      ? (['en', 'de', 'zh'] as const)
      : (['en'] as const);
    for (const language of languages) {
      const path = `docs/guides/${language === 'en' ? '' : `${language}/`}${name}.md`;
      expect(readProjectFile(path).split('\n')[0], path).toBe(`# ${titles[language]}`);
    }
  },
);
