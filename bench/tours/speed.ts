import { designRotation, type RotationDesign } from '../../src/rotation/index.ts';
import { BARS, type Bar, CENTRES, RULES } from './centres.ts';

/**
 * Shifts and rotas in one, beside the bar of each centre and mix of rules: people, bound, spread between crews and
 * seconds of CPU, the median of some seeds. `--seeds n` (default 1), `--steps n` (default: that of the function),
 * `--only text`. The two largest centres are run where `--only` names them or with `--all`.
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
    const people = median(runs.map(({ design }) => design.employees ?? Infinity));
    const bound = median(runs.map(({ design }) => design.bound ?? 0));
    const seconds = median(runs.map((run) => run.seconds));
    const spread = median(
      runs.map(({ design }) => Math.max(design.spread.nights, design.spread.weekendDays)),
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

function timed(work: () => RotationDesign) {
  const before = process.cpuUsage();
  const design = work();
  const { user, system } = process.cpuUsage(before);
  return { design, seconds: (user + system) / 1e6 };
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
