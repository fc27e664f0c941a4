import type { InputIssue, UnreadableIssue } from '../core/errors.ts';
import { parseArguments } from '../core/parse-input.ts';
import type { PlainError } from '../core/plain-error.ts';
import { askedIn } from './asked.ts';
import { type TextLanguage, textLanguage, translatedError } from './input.ts';
import { said } from './said.ts';

/**
 * What does an error of this library say in another language?
 *
 * One line for each thing that is wrong: where it stands, what was given, what is asked for and, where there is advice, what
 * to do. Names of fields stay as they are, as a file of options has them. What an error of no code says, and what you
 * throw yourself, stays as it is.
 *
 * @param error - What was caught, or what `plainError` made of it.
 * @param language - `en`, `de` or `zh`.
 * @throws `INVALID_INPUT` where the language is not known or the error has no message.
 *
 * @example
 * ```ts
 * import { plainError, requiredAgents } from 'halfhour';
 * import { translateError } from 'halfhour/texts';
 *
 * const calls = { contacts: 100, ahtSeconds: 180, intervalSeconds: 1800 };
 * let text = '';
 * try {
 *   requiredAgents({ ...calls, answerTimeSeconds: 20, targetServiceLevel: 80 });
 * } catch (error) {
 *   text = translateError(plainError(error), 'de');
 * }
 * text;
 * // => 'targetServiceLevel ist 80; verlangt ist ein Anteil über 0 und unter 1; für 80 % schreiben Sie 0.8'
 * ```
 */
export function translateError(error: PlainError, language: TextLanguage): string {
  parseArguments('translateError', {
    error: [translatedError, error],
    language: [textLanguage, language],
  });
  return linesOf(error, language).join('\n');
}

/** The sentences around what is asked for. */
const FRAMES = {
  de: {
    input: (path: string, value: string, asked: string) =>
      `${path} ist ${value}; verlangt ist ${asked}`,
    inputItself: 'die Eingabe',
    more: (count: number) => `und ${count} weitere`,
    lines: (shown: string, count: number) => `${count === 1 ? 'Zeile' : 'Zeilen'} ${shown}: `,
    moreLines: (shown: string, count: number) => `${shown} und ${count} weitere`,
    tooLarge: (given: number, counted: string, limit: number) =>
      `${given} (${counted}) sind zu viel, höchstens ${limit}`,
    infeasible: (reason: string) => `Es gibt keine Lösung: ${reason}`,
    iterations: (limit: number) => `keine Antwort in ${limit} Schritten`,
    semicolon: '; ',
  },
  zh: {
    input: (path: string, value: string, asked: string) => `${path} 为 ${value}；要求：${asked}`,
    inputItself: '输入',
    more: (count: number) => `另有 ${count} 项`,
    lines: (shown: string) => `第 ${shown} 行：`,
    moreLines: (shown: string, count: number) => `${shown} 等共另 ${count}`,
    tooLarge: (given: number, counted: string, limit: number) =>
      `${given}（${counted}）过多，最多 ${limit}`,
    infeasible: (reason: string) => `无解：${reason}`,
    iterations: (limit: number) => `${limit} 步内没有答案`,
    semicolon: '；',
  },
} as const;

function linesOf(error: PlainError, language: TextLanguage): readonly string[] {
  const { message } = error;
  if (language === 'en') return [withoutCallee(error)];
  const frame = FRAMES[language];
  const asked = (text: string) => askedIn(language, text);
  if (error.code === 'INVALID_INPUT' || error.code === 'UNREADABLE') {
    const { issues = [], issueCount = issues.length } = error;
    const more = issueCount - issues.length;
    const lines = issues.map((issue) =>
      'advice' in issue ? faultOfFile(issue, language) : faultOfInput(issue, language),
    );
    return more > 0 ? [...lines, frame.more(more)] : lines;
  }
  if (error.code === 'TOO_LARGE') {
    const { given = NaN, counted = '', limit = NaN, advice } = error;
    const sentence = frame.tooLarge(given, asked(counted), limit);
    return [advice === undefined ? sentence : sentence + frame.semicolon + asked(advice)];
  }
  if (error.code === 'INFEASIBLE') return [frame.infeasible(asked(error.reason ?? message))];
  if (error.code === 'ITERATION_LIMIT') return [frame.iterations(error.limit ?? NaN)];
  return [message];
}

function faultOfInput({ path, expected, received, hint }: InputIssue, language: 'de' | 'zh') {
  const frame = FRAMES[language];
  const wanted = [expected, ...(hint === undefined ? [] : [hint])];
  return frame.input(
    path === '' ? frame.inputItself : path,
    shown(received),
    wanted.map((text) => askedIn(language, text)).join(frame.semicolon),
  );
}

function faultOfFile(issue: UnreadableIssue, language: 'de' | 'zh'): string {
  const frame = FRAMES[language];
  const { code, values, count, lines } = issue;
  const place = { callee: 'translateError', code: 'error.issues.code', values: 'error.issues' };
  const [what, advice] = (['unreadable', 'unreadableAdvice'] as const).map((subject) =>
    said(place, { code, values }, subject, language),
  );
  const shownLines = lines.join(', ');
  const rest = count - lines.length;
  const at = rest > 0 ? frame.moreLines(shownLines, rest) : shownLines;
  return `${lines.length === 0 ? '' : frame.lines(at, count)}${what}${frame.semicolon}${advice}`;
}

/** A value as it stands in a file of options, cut where it is long. */
function shown(value: unknown): string {
  // Plain data tells so what was not there.
  if (value === 'undefined') return '–';
  const text = JSON.stringify(value) ?? '–';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** `f: what is wrong` without the name of the function, which says nothing to a planner. */
function withoutCallee({ message, callee }: PlainError): string {
  if (callee === undefined) return message;
  const lines = message.split('\n');
  return lines.map((line) => line.replace(`${callee}: `, '')).join('\n');
}
