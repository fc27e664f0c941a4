import type { UnreadableError } from 'halfhour';
import { translateFinding } from 'halfhour/texts';
import { inFlags } from './flags.ts';
import { CATALOGUES, type Language, sayIn } from './texts/texts.ts';

/** What is wrong with a file and what to do about it, a line for each kind of fault. */
export function fileFaults({ issues }: UnreadableError, language: Language): string {
  const say = sayIn(CATALOGUES[language]);
  return issues
    .map(({ code, values, count, lines }) => {
      const finding = { code, values };
      const what = translateFinding(finding, 'unreadable', language);
      const advice = translateFinding(finding, 'unreadableAdvice', language);
      const shown = lines.join(', ');
      const more = count - lines.length;
      const at = more > 0 && shown !== '' ? say('account.more', { lines: shown, more }) : shown;
      if (at === '') return `${what}; ${advice}`;
      return say(count === 1 ? 'account.line' : 'account.lines', { lines: at, what, advice });
    })
    .map((line) => inFlags(line, language))
    .join('\n');
}
