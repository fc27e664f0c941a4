/**
 * English that is left in a text of another language: words of grammar that no sentence can do without, and three words in a
 * row that stand in an English sentence. What is meant for machines is taken out first, by {@link plainWords}.
 */
export function leftOverEnglish(
  text: string,
  language: 'de' | 'zh',
  sentences: Iterable<string>,
  names: readonly string[] = [],
): string[] {
  const english = phrases(sentences);
  const left = new Set<string>();
  const named = names.reduce((said, name) => said.replaceAll(name, ' '), text);
  for (const line of named.split('\n')) {
    const words = plainWords(line).match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];
    for (const [i, word] of words.entries()) {
      const lower = word.toLowerCase();
      // `Do` is Donnerstag.
      if (GRAMMAR.has(lower) && word !== 'Do') left.add(`${word} in: ${line.trim()}`);
      const phrase = words
        .slice(i, i + 3)
        .join(' ')
        .toLowerCase();
      if (english.has(phrase) && words.length >= i + 3) left.add(`${phrase} in: ${line.trim()}`);
    }
    // A Chinese sentence has no Latin word but a name or a unit.
    if (language === 'zh' && /\p{Script=Han}/u.test(line))
      for (const word of words)
        if (/^[a-z]{3,}$/.test(word) && !UNITS.has(word)) left.add(`${word} in: ${line.trim()}`);
  }
  return [...left];
}

/** A text without options in brackets, code, flags, names of files, quotes of a file, ids, zones and placeholders. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/\[\w+[=!][\w.|-]*\?/g, ' ')
    .replaceAll(/[({（][^(){}（）]*[)}）]/g, ' ')
    .replaceAll(/["“„«'‘`][^"“”„«»'’`]*["”“»'’`]/g, ' ')
    .replaceAll(/\b[\w-]+\.(?:csv|ics|json|html|md|com|net|uk|ie)\b/gi, ' ')
    .replaceAll(/(?:die Option|选项) \w+|\.(?:csv|json|html|ics)\b/g, ' ')
    .replaceAll(/npm start|\b\w+=\w+(?:,\w+=\w+)*|\b[a-z]+(?:,[a-z]+)+\b/g, ' ')
    .replaceAll(/--[\w-]+(?:[ =][\w|,=/.'-]+)?/g, ' ')
    .replaceAll(/\b\w+(?:[-_/|]\w+)+\b|\b[a-z]+[A-Z]\w*\b/g, ' ');
}

function phrases(sentences: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const sentence of sentences) {
    const words =
      plainWords(sentence)
        .toLowerCase()
        .match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];
    for (let i = 0; i + 3 <= words.length; i++) all.add(words.slice(i, i + 3).join(' '));
  }
  return all;
}

/** Words of English grammar that are no German ones (`also`, `an`, `am`, `in`, `so`, `war`, `was`, `will`, `not` are). */
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'the of and is are were been be with for from than that this these those which there their they it its to on at by or if ' +
    'as but each every more most less only into over under between before after because while where when who whose what how ' +
    'no nor none any some such other others another first same must may can could should would does do did has have ' +
    'had being out up down about until without within against both either neither than then too very well your you we our'
  ).split(' '),
);

/** Units and abbreviations that are the same in Chinese sentences. */
const UNITS: ReadonlySet<string> = new Set(['min', 'fte', 'erlang', 'csv']);
