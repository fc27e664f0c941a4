import { UnreadableError, type UnreadableIssue } from '../../core/errors.ts';
import { type TextValues, textOf } from '../../core/text.ts';
import { UNREADABLE_ADVICE_TEXTS, UNREADABLE_TEXTS } from '../texts.ts';

/** What kinds of faults a file may have. */
type FaultCode = keyof typeof UNREADABLE_TEXTS;

/** Lines of a fault that are named. */
const LISTED = 5;

/** Faults by kind: what, how often, on which lines, and what to do. */
export class FaultBook {
  readonly #kinds = new Map<
    string,
    { code: FaultCode; values: TextValues; count: number; lines: number[] }
  >();

  add(code: FaultCode, values: TextValues, line?: number): void {
    const key = `${code}\n${JSON.stringify(values)}`;
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = { code, values, count: 0, lines: [] };
      this.#kinds.set(key, kind);
    }
    kind.count++;
    if (line !== undefined && kind.lines.length < LISTED) kind.lines.push(line);
  }

  get isEmpty(): boolean {
    return this.#kinds.size === 0;
  }

  throwIfAny(callee: string): void {
    if (this.isEmpty) return;
    const issues = Array.from(this.#kinds.values(), ({ code, values, count, lines }) =>
      issueOf(code, values, count, lines),
    );
    throw new UnreadableError(callee, issues);
  }
}

/** The refusal of a file for one reason. */
export function unreadableFile(
  callee: string,
  code: FaultCode,
  values: TextValues,
  line?: number,
): UnreadableError {
  return new UnreadableError(callee, [issueOf(code, values, 1, line === undefined ? [] : [line])]);
}

function issueOf(
  code: FaultCode,
  values: TextValues,
  count: number,
  lines: readonly number[],
): UnreadableIssue {
  const what = textOf(UNREADABLE_TEXTS[code], values);
  const advice = textOf(UNREADABLE_ADVICE_TEXTS[code], values);
  return { code, what, count, lines, advice, values };
}
