import { InfeasibleError, InvalidInputError, TooLargeError } from 'halfhour';
import { sayExpected } from './texts/expected.ts';
import { CATALOGUES, type Language, sayIn } from './texts/texts.ts';

/** An error of the library that a planner can do something about: where, which value, and what it asks for in its own words. */
export function libraryFault(error: unknown, language: Language): string | undefined {
  const say = sayIn(CATALOGUES[language]);
  if (error instanceof InvalidInputError) {
    const lines = error.issues.map(({ path, expected, received, hint }) =>
      say('fault.input', {
        path: path === '' ? error.callee : path,
        value: shown(received),
        expected: [sayExpected(expected, language), ...(hint === undefined ? [] : [hint])].join(
          '; ',
        ),
      }),
    );
    const more = error.issueCount - error.issues.length;
    return [...lines, ...(more > 0 ? [say('fault.more', { more })] : [])].join('\n');
  }
  if (error instanceof TooLargeError) {
    const { given, counted, limit } = error;
    return say('fault.tooLarge', { given, counted, limit });
  }
  if (error instanceof InfeasibleError) return say('fault.infeasible', { reason: error.reason });
  return undefined;
}

/** A value as it stands in a file of options, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '–';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
