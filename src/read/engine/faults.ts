import { UnreadableError, type UnreadableIssue } from '../../core/errors.ts';

/** Lines of a fault that are named. */
const LISTED = 5;

/** Faults by kind: what, how often, on which lines, and what to do. */
export class FaultBook {
  readonly #kinds = new Map<
    string,
    { what: string; advice: string; count: number; lines: number[] }
  >();

  add(code: string, what: string, advice: string, line?: number): void {
    const key = `${code}\n${what}`;
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = { what, advice, count: 0, lines: [] };
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
    const issues = Array.from(this.#kinds, ([key, kind]): UnreadableIssue => {
      const { what, advice, count, lines } = kind;
      return { code: key.slice(0, key.indexOf('\n')), what, count, lines, advice };
    });
    throw new UnreadableError(callee, issues);
  }
}

/** The refusal of a file for one reason. */
export function unreadableFile(
  callee: string,
  code: string,
  what: string,
  advice: string,
  line?: number,
): UnreadableError {
  const lines = line === undefined ? [] : [line];
  return new UnreadableError(callee, [{ code, what, count: 1, lines, advice }]);
}
