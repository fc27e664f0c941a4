import { readDamaged, twelveOf } from '../../test/read/support/damage.ts';
import { layouts } from '../../test/read/support/layouts.ts';

const CASES = 20_000;

/**
 * What comes of damaged variants of twelve layouts (cut, shifted, doubled, mixed separators, random bytes), every
 * other one in pieces: an account that adds up, or a clear error.
 */
export function run(args: readonly string[]): void {
  const at = args.indexOf('--cases');
  const cases = at < 0 ? CASES : Number(args[at + 1]);
  const some = twelveOf(layouts());
  const counts = { read: 0, asked: 0, refused: 0 };
  const faults: string[] = [];
  let longest = 0;
  for (let nth = 0; nth < cases; nth++) {
    const { outcome, fault, milliseconds } = readDamaged(some, nth);
    counts[outcome]++;
    if (fault !== undefined) faults.push(fault);
    longest = Math.max(longest, milliseconds);
  }
  console.log(
    `  ${cases} damaged files: ${counts.read} read, ${counts.asked} with a question, ${counts.refused} refused`,
  );
  console.log(`  the longest took ${longest.toFixed(0)} ms; ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
}
