/** A number in the words or tables of a document, and what stands for it. */
export interface Figure {
  readonly line: number;
  /** As it is written, with some words around it. */
  readonly shown: string;
  readonly around: string;
  /** The paragraph, point or table that it stands in. */
  readonly paragraph: string;
  /** A block of code of the page has it, given or printed; or its section names a command; or it cites a source. */
  readonly backing: 'code' | 'command' | 'page' | 'source' | undefined;
}

interface Section {
  /** The numbers in its blocks of code. */
  readonly code: number[];
  readonly paragraphs: { line: number; text: string }[];
  readonly isSources: boolean;
}

/** Commands that print figures, and tests that hold them: what runs in a working copy of the project. */
const COMMAND =
  /`[^`]*(npm start|npm run [\w:]+|npx halfhour\S*|npx vitest run|npx tsx scripts|test\/[\w./-]+\.test\.ts)[^`]*`|examples\/[\w-]+\.ts/;
const SOURCE = /\]\(https?:|\(?[A-Z]\p{L}+(?: and [A-Z]\p{L}+| et al\.)?,? \(?(?:19|20)\d\d/u;
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Numbers that say nothing about what the library gives: clock times, dates, years, and the name of a target. */
const NO_FIGURES = new RegExp(
  [
    String.raw`\b\d{1,2}:\d\d\b`,
    String.raw`\b\d{1,2}(?: to \d{1,2})? (?:${MONTHS})\b`,
    String.raw`\b(?:${MONTHS}) \d{1,2}\b`,
    String.raw`\b(?:19|20)\d\d\b(?!,\d| (?:calls|people|weeks))`,
    String.raw`\b80/20\b`,
    String.raw`https?:\S+`,
  ].join('|'),
  'g',
);
const NUMBER = /(?<![\w.,])\d+(?:[.,]\d+)*(?:e[-+−]?\d+)?(?![\w])/g;

/**
 * The numbers of a document outside its code, and what backs each. `otherPage` gives the text of a page that is linked
 * to: a section may repeat the figures of a page to which it leads, and a translation those of its `original`.
 */
export function figuresOf(
  page: string,
  otherPage: (link: string) => string | undefined,
  original = '',
): Figure[] {
  const sections = sectionsOf(page);
  const ofOriginal = sectionsOf(original).flatMap(({ code }) => code);
  const ofPage = [...sections.flatMap(({ code }) => code), ...ofOriginal];
  return sections
    .filter(({ isSources }) => !isSources)
    .flatMap((section) => {
      const words = section.paragraphs.map(({ text }) => text).join('\n');
      const named = COMMAND.test(words);
      const linked = [...words.matchAll(/\]\(([^)#]+\.md)/g)]
        .map(([, link]) => otherPage(link!))
        .filter((text) => text !== undefined)
        .flatMap(numbersIn);
      return section.paragraphs.flatMap(({ line, text }) =>
        writtenFigures(text).map(({ shown, around }): Figure => {
          // One or two digits are in some block of any page by chance; three are not.
          const given = [...text.matchAll(/`([^`]*)`/g)].flatMap(([, code]) => numbersIn(code!));
          const code = [
            ...given,
            ...(digitsOf(shown) >= 3 ? ofPage : [...section.code, ...ofOriginal]),
          ];
          const backing = isAmong(shown, code)
            ? 'code'
            : named
              ? 'command'
              : isAmong(shown, linked)
                ? 'page'
                : SOURCE.test(text)
                  ? 'source'
                  : undefined;
          return { line, shown, around, paragraph: text, backing };
        }),
      );
    });
}

/** Paragraphs, points of lists and tables by heading; code apart. */
function sectionsOf(page: string): Section[] {
  const sections: Section[] = [{ code: [], paragraphs: [], isSources: false }];
  let isCode = false;
  let isOpen = false;
  for (const [i, line] of page.split('\n').entries()) {
    const section = sections.at(-1)!;
    if (/^\s*```/.test(line)) {
      isCode = !isCode;
      isOpen = false;
    } else if (isCode) section.code.push(...numbersIn(line));
    else if (/^#+ /.test(line)) {
      const isSources = /^#+ (Sources|Quellen|来源|参考)/.test(line);
      sections.push({ code: [], paragraphs: [], isSources });
      isOpen = false;
    } else if (line.trim() === '') isOpen = false;
    else if (isOpen && !/^\s*(?:[-*]|\d+\.) /.test(line))
      section.paragraphs.at(-1)!.text += `\n${line}`;
    else {
      section.paragraphs.push({ line: i + 1, text: line });
      isOpen = true;
    }
  }
  return sections;
}

function writtenFigures(text: string): { shown: string; around: string }[] {
  const words = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/`[^`]*`/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*\d+\. /, '')
    .replace(NO_FIGURES, '·')
    .replace(/\s+/g, ' ');
  return [...words.matchAll(NUMBER)].flatMap(({ 0: shown, index }) => {
    const isLimit = /^[01]$/.test(shown) && !/^ ?%/.test(words.slice(index + 1));
    const around = words.slice(Math.max(0, index - 50), index + 40).trim();
    return isLimit ? [] : [{ shown, around }];
  });
}

export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d_,]*(?:\.\d+)?(?:e[-+]?\d+)?/g)].map(([shown]) =>
    Number(shown.replace(/[_,]/g, '')),
  );

const digitsOf = (shown: string) =>
  shown.replace(/e.*/, '').replace(/\D/g, '').replace(/^0+/, '').length;

/** Whether a number, rounded as it is written, is among others, as it is or as a percentage of one. */
export function isAmong(shown: string, others: readonly number[]): boolean {
  const readings = new Set([shown.replace(/,(?=\d{3})/g, ''), shown.replace(',', '.')]);
  return [...readings].some((reading) => {
    const value = Number(reading.replace('−', '-'));
    const decimals = /\.(\d+)/.exec(reading)?.[1]?.length ?? 0;
    const half = 0.5 * 10 ** -decimals * (1 + 1e-9);
    return others.some((one) =>
      [one, 100 * one].some((other) => Math.abs(other - value) <= half && value !== 0),
    );
  });
}
