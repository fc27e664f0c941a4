import { generateRotation, type RotationInput } from '../../src/rotation/index.ts';
import { brokenRules } from '../../test/rotation/support/brute-force.ts';
import { drawnMix } from './drawn-mixes.ts';

const OBJECTIVES: Readonly<Record<string, RotationInput['objective']>> = {
  weekends: { freeWeekend: 1 },
  'single days off': { singleDayOff: 1 },
  nights: { evenNights: true },
};

/**
 * Mixes of rules, three objectives each: what is proven, and how long it takes. A mix that has no rota gives up its
 * last rules until it may have one. `--mixes n` takes the first n (default 40),
 * `--from n` begins with another, `--steps n` limits each search (default 20,000, which take less than 5 s).
 */
export function run(args: readonly string[]): void {
  const mixes = option(args, '--mixes', 40);
  const from = option(args, '--from', 0);
  const maxSteps = option(args, '--steps', 20_000);
  const count = { proven: 0, gap: 0, noGap: 0, unknown: 0, infeasible: 0, broken: 0 };
  const times: number[] = [];
  for (let mix = from; mix < from + mixes; mix++) {
    const { input: drawn, kinds } = drawnMix(mix);
    const lines: string[] = [];
    const givenUp = fewestGivenUp(mix, kinds.length);
    if (givenUp > 0) {
      count.infeasible++;
      lines.push(`without the last ${givenUp}`);
    }
    const { input } = drawnMix(mix, givenUp);
    for (const [name, objective] of Object.entries(OBJECTIVES)) {
      const before = process.cpuUsage();
      const result = generateRotation({ ...input, objective, maxSteps });
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      times.push(seconds);
      const { status, rota, objective: value, bound } = result;
      if (rota !== undefined && brokenRules(rota, input).size > 0) count.broken++;
      if (status === 'optimal' || status === 'infeasible') count.proven++;
      else if (status === 'unknown') count.unknown++;
      else if (bound === undefined) count.noGap++;
      else count.gap++;
      lines.push(
        `${name} ${status} ${value ?? ''}${status === 'feasible' ? ` (${bound})` : ''} ${seconds.toFixed(1)} s`,
      );
    }
    console.log(`  ${mix}: ${drawn.employees} people, ${kinds.length} kinds; ${lines.join('; ')}`);
  }
  times.sort((a, b) => a - b);
  console.log(
    `  ${mixes} mixes, ${count.infeasible} infeasible before relaxation; of ${times.length} searches ${count.proven} proven, ` +
      `${count.gap} with a gap, ${count.noGap} without, ${count.unknown} unknown; ${count.broken} rotas that break a rule`,
  );
  console.log(
    `  CPU: median ${times[times.length >> 1]?.toFixed(1)} s, most ${times.at(-1)?.toFixed(1)} s, over 5 s: ${times.filter((s) => s > 5).length}`,
  );
}

/** How many rules are given up, the last one first, until there is a rota: all of them where there is none even so. */
function fewestGivenUp(mix: number, kinds: number): number {
  for (let givenUp = 0; givenUp < kinds; givenUp++) {
    const { status } = generateRotation({ ...drawnMix(mix, givenUp).input, maxSteps: 3000 });
    if (status !== 'infeasible') return givenUp;
  }
  return kinds;
}

function option(args: readonly string[], name: string, standard: number): number {
  const at = args.indexOf(name);
  return at < 0 ? standard : Number(args[at + 1]);
}
