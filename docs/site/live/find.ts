/** Something that can be found. */
export interface SearchEntry {
  readonly title: string;
  /** From the first page of the site. */
  readonly url: string;
  readonly summary: string;
  /** Words by which it is found besides. */
  readonly words: string;
  /** The language of its text; none for names of functions. */
  readonly language: string;
}

/** What a word counts by where it stands. */
const IN_TITLE = 6;
const IN_WORDS = 5;
const IN_SUMMARY = 2;

/** A function and a text of the reader's language come before a text of another. */
const OTHER_LANGUAGE = 0.4;

/** An answer in the reader's words comes before a name of code that has the same ones. */
const OWN_LANGUAGE = 1.3;

/** Words that stand in every question. */
const COMMON = new Set(
  (
    'a an and are as at be by can do does for from how i if in is it me my of on or our so that the there this to we what when where which who why will with ' +
    'am auf aus bei bin das dem den der des die ein eine einem einen einer es für ich im ist man mein mit nach oder sind so und uns von vor wann warum was welche welcher welches wem wen wenn wer wie wir wird wo zu zum zur'
  ).split(' '),
);

/** The words of a text: those of alphabets in small letters, and pairs of neighbours where nothing parts words. */
export function wordsOf(text: string): string[] {
  const parted = text.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  const runs = parted.match(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    if (run.length < 3) return [run];
    return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
  });
}

/** Whether a word of a text is the one asked for, or begins like it: agents for agent, Pausen for Pause. */
function isLike(word: string, asked: string): boolean {
  if (word === asked) return true;
  const [short, long] = word.length < asked.length ? [word, asked] : [asked, word];
  return (
    short.length >= 3 &&
    long.startsWith(short) &&
    (word.length > asked.length || long.length - short.length <= 2)
  );
}

function languageWeight(entry: SearchEntry, language: string): number {
  if (entry.language === '') return 1;
  return entry.language === language ? OWN_LANGUAGE : OTHER_LANGUAGE;
}

/** What fits a query, best first. */
export function find(
  entries: readonly SearchEntry[],
  query: string,
  language: string,
): SearchEntry[] {
  const all = [...new Set(wordsOf(query))];
  const telling = all.filter((word) => !COMMON.has(word));
  const asked = telling.length > 0 ? telling : all;
  const hits = entries.map((entry) => {
    const fields: readonly (readonly [number, readonly string[]])[] = [
      [IN_TITLE, wordsOf(entry.title)],
      [IN_WORDS, wordsOf(entry.words)],
      [IN_SUMMARY, wordsOf(entry.summary)],
    ];
    return asked.map((word) =>
      Math.max(
        ...fields.map(([weight, words]) => {
          if (words.includes(word)) return weight;
          return words.some((one) => isLike(one, word)) ? 0.7 * weight : 0;
        }),
      ),
    );
  });
  // A word that few entries have tells more.
  const weights = asked.map((_, i) => {
    const count = hits.filter((hit) => hit[i]! > 0).length;
    return Math.log(1 + entries.length / (1 + count));
  });
  const name = query.trim().toLowerCase();
  return entries
    .map((entry, at) => {
      const score = hits[at]!.reduce((sum, hit, i) => sum + hit * weights[i]!, 0);
      const matched = hits[at]!.filter((hit) => hit > 0).length / asked.length;
      const isName = entry.title.toLowerCase() === name;
      return {
        entry,
        score: score * matched * languageWeight(entry, language) * (isName ? 10 : 1),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
