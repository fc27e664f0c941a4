import { requiredAgents } from 'halfhour';
import { translateFinding } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/texts/chinese.ts';
import { english } from '../../src/texts/english.ts';
import { german } from '../../src/texts/german.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The values that a text says or asks about, each once: a translation that leaves one out would say less. */
function valuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)|\[(\w+)[=!]/g)].map((m) => m[1] ?? m[2]!))].sort();
}

/** The parts of a text that are said only where their values are there, or as they are. */
function optionalIn(text: string): string[] {
  const parts = [...text.matchAll(/\[((\w+[=!][\w.|-]*\?)?[^\]]*)\]/g)];
  return parts.map(([, part, condition = '']) => condition + valuesIn(part!).join()).sort();
}

const sentences = Object.entries(english() as Texts).flatMap(([subject, texts]) =>
  Object.entries(texts).map(([code, text]) => [`${subject}.${code}`, text] as const),
);

describe.each([
  ['German', german() as Texts],
  ['Chinese', chinese() as Texts],
])('the catalogue in %s', (_, catalogue) => {
  it.each(sentences)('says all of %s', (name, text) => {
    const [subject, ...code] = name.split('.');
    const other = catalogue[subject!]![code.join('.')]!;
    expect(valuesIn(other)).toEqual(valuesIn(text));
    expect(optionalIn(other)).toEqual(optionalIn(text));
  });

  it('has no sentence that is still English', () => {
    const same = sentences.filter(([name, text]) => {
      const [subject, ...code] = name.split('.');
      return (
        catalogue[subject!]![code.join('.')] === text &&
        /[a-z]{3}/.test(text.replace(/\{[^}]*\}/g, ''))
      );
    });
    expect(same).toEqual([]);
  });
});

it('refuses a finding whose text lacks a value', () => {
  const { warnings } = requiredAgents({
    contacts: 200,
    ahtSeconds: 240,
    intervalSeconds: 1800,
    patienceSeconds: 30,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.6,
    serviceLevelDefinition: 'servedOrAbandonedWithin',
  });
  const { code } = warnings[0]!;
  expect(() => translateFinding({ code, values: {} }, 'staffing', 'de')).toThrow(
    /^translateFinding: finding\.values\.\w+ must be given, as the text of [\w-]+ says it \(got undefined\)/,
  );
});
