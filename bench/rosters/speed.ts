import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GenerateRosterInput, generateRoster } from 'halfhour/rotation';
import highsLoader from 'highs';
import { highsObjective } from './highs-instance.ts';
import { readInstance } from './read-instance.ts';
import { scoreRoster } from './score-roster.ts';

/** Share of the work that is timed to say how many steps a second has; and seconds that are enough of it. */
const TIMED = 0.4;
const MEASURED = 8;

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/**
 * Rosters of a folder of instances in the public text format: `--data DIR --seconds N --seeds 1,2,3 --out DIR
 * --only 1,3`. A part of the work is timed, N seconds are turned into `maxSteps`, and so the same steps give the same
 * roster again. Each roster is written as `NAME.SEED.json`. `--highs N` gives what an integer program finds beside it in N
 * seconds by the clock, with the processor time that it had.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      seeds: { type: 'string', default: '1' },
      only: { type: 'string' },
      steps: { type: 'string' },
      out: { type: 'string' },
      highs: { type: 'string' },
    },
  });
  if (values.data === undefined) {
    console.log(
      'a folder of instances is needed: --data DIR [--seconds N] [--seeds 1,2,3] [--out DIR]',
    );
    return;
  }
  const seconds = Number(values.seconds);
  const only = values.only?.split(',');
  const files = readdirSync(values.data)
    .filter((file) => file.endsWith('.txt'))
    .filter((file) => only === undefined || only.includes(/\d+/.exec(file)?.[0] ?? file))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
  if (values.out) mkdirSync(values.out, { recursive: true });
  for (const file of files) {
    const text = readFileSync(join(values.data, file), 'utf8');
    const input = readInstance(text);
    const instance = file.replace('.txt', '');
    if (values.highs) {
      const highs = await highsLoader();
      const begun = cpuSeconds();
      const objective = highsObjective(highs, input, Number(values.highs));
      console.log(`${instance} HiGHS: ${objective}, ${(cpuSeconds() - begun).toFixed(1)} s`);
    }
    const maxSteps = values.steps ? Number(values.steps) : stepsOf(input, seconds);
    for (const seed of values.seeds.split(',').map(Number)) {
      const begun = cpuSeconds();
      let first: number | undefined;
      const onProgress = ({ objective }: { objective?: number | undefined }) => {
        if (objective !== undefined) first ??= cpuSeconds() - begun;
      };
      const { objective, bound, status, roster } = generateRoster({
        ...input,
        maxSteps,
        plannedSteps: maxSteps,
        seed,
        onProgress,
      });
      const spent = cpuSeconds() - begun;
      const rows = Object.fromEntries(
        input.people.map(({ name }) => [name, new Array<string>(input.days).fill('')]),
      );
      for (const { employee, date, shift } of roster?.duties ?? [])
        rows[employee]![(Date.parse(date) - Date.parse(input.startDate)) / 86_400_000] = shift;
      const scored = scoreRoster(text, rows);
      const isSame = scored.faults.length === 0 && scored.objective === objective;
      console.log(
        `${instance} seed ${seed}: ${objective} bound ${bound} ${status}, ${spent.toFixed(1)} s, first ${first?.toFixed(2)} s, ${maxSteps} steps${isSame ? '' : `; scored apart ${scored.objective}, ${scored.faults.length} faults: ${scored.faults[0]}`}`,
      );
      if (values.out)
        writeFileSync(
          join(values.out, `${instance}.${seed}.json`),
          JSON.stringify({ instance, seed, seconds, objective, bound, roster: rows }),
        );
    }
  }
}

/** Steps of the shortest run. */
const FEWEST = 250;

/**
 * Steps of so many seconds of this process. Runs that are planned for twice as many steps as the one before are timed
 * until one takes a share of the seconds; the first and the last are run three times more, as code that ran before is quicker
 * and a busy machine slower, and the middle one counts. A
 * planned run is the same course whatever its length, so what the longer takes more is the pace of all of it.
 */
function stepsOf(input: GenerateRosterInput, seconds: number): number {
  const secondsOf = (maxSteps: number) => {
    const begun = cpuSeconds();
    const { steps } = generateRoster({ ...input, maxSteps, plannedSteps: maxSteps });
    return { spent: cpuSeconds() - begun, isEnded: steps < maxSteps };
  };
  const enough = Math.min(MEASURED, TIMED * seconds);
  const shortest = secondsOf(FEWEST).spent;
  for (let maxSteps = 2 * FEWEST; ; maxSteps *= 2) {
    const { spent, isEnded } = secondsOf(maxSteps);
    if (isEnded || spent > seconds) return maxSteps;
    if (spent - shortest < enough) continue;
    const least = middleOf(() => secondsOf(FEWEST).spent);
    const most = middleOf(() => secondsOf(maxSteps).spent);
    const stepsASecond = (maxSteps - FEWEST) / Math.max(1e-3, most - least);
    return Math.max(FEWEST, Math.round(maxSteps + stepsASecond * (seconds - most)));
  }
}

/** The second of three measurements in order of size. */
function middleOf(measure: () => number): number {
  return [measure(), measure(), measure()].sort((a, b) => a - b)[1]!;
}
