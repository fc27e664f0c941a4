import { designRotation, type RotationDesign } from '../../src/rotation/index.ts';
import { CENTRES, RULES } from '../../test/rotation/support/design-instances.ts';

/**
 * Shifts and rotas in one: people, bound, spread between crews and CPU seconds of each centre and mix of rules, the
 * median of some seeds. `--seeds n` (default 1), `--steps n` (default: that of the function), `--only text`.
 */
export function run(args: readonly string[]): void {
  const seeds = Number(option(args, '--seeds') ?? 1);
  const steps = option(args, '--steps');
  const only = option(args, '--only') ?? '';
  for (const [centre, instance] of Object.entries(CENTRES)) {
    for (const [rules, mix] of Object.entries(RULES)) {
      if (!`${centre}, ${rules}`.includes(only)) continue;
      const runs = Array.from({ length: seeds }, (_, seed) =>
        timed(() =>
          designRotation({
            ...instance(),
            ...mix,
            seed: seed + 1,
            ...(steps !== undefined && { maxSteps: Number(steps) }),
          }),
        ),
      ).sort((a, b) => (a.design.employees ?? Infinity) - (b.design.employees ?? Infinity));
      const { design, seconds } = runs[runs.length >> 1]!;
      console.log(
        `  ${`${centre}, ${rules}`.padEnd(42)} ${line(design)}, ${seconds.toFixed(1)} s of CPU`,
      );
    }
  }
}

function line({ status, employees, bound, spread, crews, coverage }: RotationDesign): string {
  return (
    `${status}: ${employees ?? 'none'} people in ${crews.length} crews, at least ${bound?.toFixed(2)}, ` +
    `apart by ${spread.nights.toFixed(2)} nights and ${spread.weekendDays.toFixed(2)} weekend days a week, ` +
    `${coverage.underHours} h short`
  );
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
