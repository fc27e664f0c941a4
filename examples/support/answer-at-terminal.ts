import { createInterface } from 'node:readline/promises';

/** The flags that a planner answers with; none where the line is empty, or nobody sits there. */
export async function answerAtTerminal(asked: string): Promise<readonly string[]> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return [];
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return flagsIn(await lines.question(asked));
  } finally {
    lines.close();
  }
}

/** Takes a line apart as a shell does: what stands in quotes is one, without them. */
export function flagsIn(line: string): string[] {
  const parts = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return parts.map((part) => part.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
