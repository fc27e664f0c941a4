import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { differences } from '../../test/duty/agreement.ts';
import { randomCase, seeded } from '../../test/duty/random-rosters.ts';
import { readingDifferences } from '../../test/rotation/check-roster/reading-agreement.ts';

interface Comparison {
  readonly figures: number;
  readonly wrong: number;
  readonly readings: number;
  readonly misread: number;
  /** The first differences of each roster, in words. */
  readonly found: readonly string[];
}

/**
 * Do every figure of `countHours` and every reading of `checkRoster` agree with counters of minutes? Rosters of three people over five weeks
 * around the clock changes of 2022 to 2027. `--cases N`: rosters (default 10,000); they are shared out over the cores.
 */
export async function run(args: readonly string[]): Promise<void> {
  const cases = numberAfter(args, '--cases', 10_000);
  const part = numberAfter(args, '--part', -1);
  const parts = numberAfter(args, '--parts', Math.min(cases, availableParallelism()));
  if (part >= 0) {
    console.log(JSON.stringify(compare(cases, part, parts)));
    return;
  }
  const each = await Promise.all(
    Array.from({ length: parts }, (_, k) => comparedElsewhere(cases, k, parts)),
  );
  const total = (key: 'figures' | 'wrong' | 'readings' | 'misread') =>
    each.reduce((sum, comparison) => sum + comparison[key], 0);
  for (const difference of each.flatMap(({ found }) => found)) console.log(`  ${difference}`);
  console.log(
    `\n${total('figures')} figures of ${cases} rosters, ${total('wrong')} unlike a count minute by minute`,
  );
  console.log(
    `${total('readings')} readings of rules, ${total('misread')} unlike those of a reader of minutes`,
  );
}

/** Every roster is drawn, so that all parts draw the same ones; each compares its own. */
function compare(cases: number, part: number, parts: number): Comparison {
  const random = seeded(2027);
  const sums = { figures: 0, wrong: 0, readings: 0, misread: 0, found: [] as string[] };
  for (let i = 0; i < cases; i++) {
    const drawn = randomCase(random);
    if (i % parts !== part) continue;
    const counted = differences(drawn);
    const read = readingDifferences(drawn, i);
    sums.figures += counted.compared;
    sums.wrong += counted.found.length;
    sums.readings += read.compared;
    sums.misread += read.found.length;
    sums.found.push(...[...counted.found, ...read.found].slice(0, 3));
  }
  return sums;
}

function comparedElsewhere(cases: number, part: number, parts: number): Promise<Comparison> {
  const asked = ['pay', '--cases', cases, '--part', part, '--parts', parts].map(String);
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...asked], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const line = text.split('\n').find((each) => each.startsWith('{'));
      if (code === 0 && line !== undefined) resolve(JSON.parse(line));
      else reject(new Error(`Part ${part} of the rosters ended with ${code}: ${text}`));
    });
  });
}

function numberAfter(args: readonly string[], flag: string, otherwise: number): number {
  const asked = args.indexOf(flag);
  return asked < 0 ? otherwise : Number(args[asked + 1]);
}
