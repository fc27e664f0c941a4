import { translateFinding } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';
import { planReport } from '../../examples/support/plan-report.ts';
import { planText } from '../../examples/support/plan-text.ts';
import type { ReportContext } from '../../examples/support/report/context.ts';
import { CATALOGUES, LANGUAGES, type Say, sayIn } from '../../examples/support/texts/texts.ts';
import { contextIn, HOSTILE } from './plan-of-two-weeks.ts';

/** Names of values in a text. */
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)[}|]/g)].map(([, name]) => name).sort();

describe('the catalogue', () => {
  it.each(LANGUAGES)('%s has each text of the English one, with the same values', (language) => {
    expect(Object.keys(CATALOGUES[language])).toEqual(Object.keys(CATALOGUES.en));
    for (const [code, text] of Object.entries(CATALOGUES.en)) {
      const other = CATALOGUES[language][code as keyof typeof CATALOGUES.en];
      expect(other, code).not.toBe('');
      expect(namesIn(other), code).toEqual(namesIn(text));
    }
  });
});

const zh = planReport(contextIn('zh'));

describe('the report', () => {
  it('says nothing that is not in the catalogue, a number or a name', async () => {
    const english = sayIn(CATALOGUES.en);
    // Texts of another catalogue are told by their brackets; what has none is not translated.
    const bracketed: Say = (code, values) => `⟦${english(code, values)}⟧`;
    const context: ReportContext = {
      ...contextIn('en', bracketed),
      translate: (finding, subject) => `⟦${translateFinding(finding, subject, 'en')}⟧`,
    };
    // Names that stand for people or shifts, of columns and files are nobody's to translate.
    const names = new Set([
      ...context.plan.shifts.dailyDemand.map(({ id }) => id),
      ...context.options.shifts.shiftTypes.map(({ id }) => id),
      HOSTILE,
      `${HOSTILE} = time`,
      'halfhour 0.0.0',
      'Europe/Berlin',
    ]);
    const page = await planReport(context);
    const left = textsOf(page).filter((text) => {
      const plain = unescaped(text);
      return !names.has(plain) && !isNumberOrDate(shiftRow(plain, names));
    });
    expect([...new Set(left)]).toEqual([]);
  });

  it.each(['de', 'zh'] as const)('in %s says nothing that it says in English', async (language) => {
    const english = new Set(textsOf(await planReport(contextIn('en'))).filter(isSentence));
    const shared = textsOf(await planReport(contextIn(language))).filter((text) =>
      english.has(text),
    );
    // Names of the file, of its shifts, cut where they are long, and of the zone.
    const isName = (text: string) => /=&lt;script|^Europe\/Berlin$/.test(text);
    expect([...new Set(shared)].filter((text) => !isName(text))).toEqual([]);
  });

  it.each(LANGUAGES)(
    'on the terminal says nothing that is not in the catalogue: %s',
    (language) => {
      const context = contextIn(language);
      const bracketed: Say = (code, values) => `⟦${sayIn(CATALOGUES[language])(code, values)}⟧`;
      const text = planText({
        ...context,
        say: bracketed,
        translate: (finding, subject) => `⟦${translateFinding(finding, subject, language)}⟧`,
      });
      // What stands in no brackets: numbers, dates, names of shifts and of the file.
      let left = text.replaceAll(HOSTILE, '');
      while (/⟦[^⟦⟧]*⟧/.test(left)) left = left.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
      for (const { id } of context.plan.shifts.dailyDemand) left = left.replaceAll(id, '');
      const short = [0, 1, 2, 3, 4, 5, 6].map((day) => context.formats.shortWeekday(day));
      const words = left.match(/\p{L}{2,}/gu) ?? [];
      const isDate = (word: string) =>
        short.includes(word) ||
        context.plan.forecast.days.some(({ date }) => context.formats.date(date).includes(word));
      expect([...new Set(words.filter((word) => !isDate(word)))]).toEqual([]);
    },
  );

  it('runs no text of a file', async () => {
    const page = await planReport(contextIn('de'));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
  });

  it('asks nothing of a network, and says what each chart shows', async () => {
    const page = await zh;
    expect(page.match(/(?:src|href)="(?!#|data:)[^"]*"|url\(\s*["']?http|@import/g)).toBeNull();
    const figures = page.match(/<figure>[\s\S]*?<\/figure>/g)!;
    expect(figures.length).toBeGreaterThan(4);
    for (const figure of figures) expect(figure).toMatch(/<figcaption>[^<]{15,}<\/figcaption>/);
    for (const head of page.match(/<th(?: [^>]*)?>/g)!) expect(head).toMatch(/scope="(col|row)"/);
  });

  it('is the same at each making', async () => {
    expect((await planReport(contextIn('zh'))) === (await zh)).toBe(true);
  });

  it('knows no hour beyond 24', async () => {
    // Heads and hours of the bridge may well be 25 or more.
    const page = (await zh).replace(/<section id="heads"[\s\S]*?<\/section>/, '');
    expect(page).not.toMatch(/>(?:2[5-9]|3\d)(?::\d\d)?</);
    expect(
      contextIn('zh').plan.shifts.duties.some(
        ({ startMinutes, lengthMinutes }) => startMinutes + lengthMinutes > 1440,
      ),
    ).toBe(true);
  });
});

/** Texts of a page and the names of its charts, less what stands in brackets or is marked as English. */
function textsOf(page: string): string[] {
  const body = page
    .slice(page.indexOf('<body'))
    .replaceAll(/<(span|ul) lang="en">[\s\S]*?<\/\1>/g, '')
    .replaceAll(/aria-label="([^"]*)"/g, '>$1<');
  return [...body.matchAll(/>([^<>]+)</g)]
    .map(([, text]) =>
      text!
        .replaceAll(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, '')
        .replace(/⟦[^⟧]*…$/, '')
        .trim(),
    )
    .filter((text) => text !== '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** `01 06:00 night (2)` is a row of the chart of shifts: a number, a clock, a name and a count; it may be cut. */
function shiftRow(text: string, names: ReadonlySet<string>): string {
  const [, name] = /^\d+ \d\d:\d\d (.*?)(?: \(\d+\)|…)$/.exec(text) ?? [];
  const isRow = name !== undefined && [...names].some((one) => one.startsWith(name));
  return isRow ? '' : text;
}

/** Numbers, clocks, dates and weekdays as `Intl` writes them. */
function isNumberOrDate(text: string): boolean {
  return /^(?:[\d\s.,:%±+–·/()−-]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:(?:s|nes|rs|ur)?day)?\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)*$/.test(
    text,
  );
}

/** More than a number, a date or a name of one word. */
function isSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length > 1;
}
