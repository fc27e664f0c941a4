/** Below this likeness a guess is not worth it: `maxAbandonment` and `maxAbandonProbability` have 0.63. */
const LIKE_ENOUGH = 0.6;

/** The known name that is most like one that nobody knows, if any is like it. */
export function nearName(unknown: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, likeness: likeness(unknown.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness >= LIKE_ENOUGH ? best.name : undefined;
}

/** The share of letters that both have in the same order. */
function likeness(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    for (let j = 0; j < b.length; j++) {
      row.push(letter === b[j] ? above[j]! + 1 : Math.max(row[j]!, above[j + 1]!));
    }
    above = row;
  }
  return (2 * above[b.length]!) / Math.max(1, a.length + b.length);
}
