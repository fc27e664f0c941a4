import { designRotation } from '../../src/rotation/index.ts';
import { BARS, type Bar, CENTRES, RULES } from './centres.ts';
import { GIVEN, givenDuties } from './given.ts';

/**
 * Shifts and rotas in one, beside the bar of each centre and mix of rules: people, bound, spread between crews and
 * seconds of CPU, the median of some seeds. `--seeds n` (default 1), `--steps n` (default: that of the function),
 * `--only text`. The two largest centres are run where `--only` names them or with `--all`. Then duties that are given,
 * for the people of one cycle of them all and one per cent more (`--only given`).
 */
export function run(args: readonly string[]): void {
  const seeds = Number(option(args, '--seeds') ?? 1);
  const steps = option(args, '--steps');
  const only = option(args, '--only');
  console.log(row(['centre, rules', 'people', 'bar', 'bound', 'gap', 's', 'bar', 'spread', '']));
  for (const [centre, rules, bar] of BARS) {
    const name = `${centre}, ${rules}`;
    const isAsked =
      only === undefined ? args.includes('--all') || isQuick(bar) : name.includes(only);
    if (!isAsked) continue;
    const runs = Array.from({ length: seeds }, (_, seed) =>
      timed(() =>
        designRotation({
          ...CENTRES[centre](),
          ...RULES[rules],
          seed: seed + 1,
          ...(steps !== undefined && { maxSteps: Number(steps) }),
        }),
      ),
    );
    const people = median(runs.map(({ result }) => result.employees ?? Infinity));
    const bound = median(runs.map(({ result }) => result.bound ?? 0));
    const seconds = median(runs.map((run) => run.seconds));
    const spread = median(
      runs.map(({ result: { spread: apart } }) => Math.max(apart.nights, apart.weekendDays)),
    );
    const most = bar.people ?? Math.floor(bound * (1 + (bar.above ?? 0)));
    const isMet = people <= most && seconds <= bar.seconds && spread <= MOST_SPREAD;
    const gap = `${((people / bound - 1) * 100).toFixed(1)} %`;
    console.log(
      row([
        name,
        people,
        most,
        bound.toFixed(1),
        gap,
        seconds.toFixed(1),
        bar.seconds,
        spread.toFixed(2),
        isMet ? '' : 'not met',
      ]),
    );
  }
  if (only === undefined || only === 'given') runGiven(seeds);
}

/** Crews that are to work given duties may have this share more than one cycle of them all, and take these seconds. */
const MORE_THAN_ONE_CYCLE = 0.01;
const SECONDS_OF_GIVEN = 10;

function runGiven(seeds: number): void {
  console.log(row(['duties that are given', 'people', 'hours', 'steps', 's', 'bar', '']));
  for (const name of GIVEN) {
    const { ofOneCycle, crewsOf } = givenDuties(name);
    const people = Math.ceil(ofOneCycle * (1 + MORE_THAN_ONE_CYCLE));
    const runs = Array.from({ length: seeds }, (_, seed) => timed(() => crewsOf(people, seed + 1)));
    const seconds = median(runs.map((run) => run.seconds));
    const isMet = runs.every(({ result }) => result.isFound) && seconds <= SECONDS_OF_GIVEN;
    const steps = median(runs.map(({ result }) => result.steps));
    const cells = [people, ofOneCycle, steps, seconds.toFixed(1), SECONDS_OF_GIVEN];
    console.log(row([name, ...cells, isMet ? '' : 'not met']));
  }
}

/** Crews may be so far apart in nights or weekend days a week. */
const MOST_SPREAD = 0.3;

const isQuick = ({ seconds }: Bar) => seconds <= 15;

function row([name, ...cells]: readonly (string | number)[]): string {
  return `  ${String(name).padEnd(38)} ${cells.map((cell) => String(cell).padStart(8)).join('')}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function timed<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
