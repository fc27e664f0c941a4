import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateRotation, type RotationResult } from '../../src/rotation/index.ts';
import { brokenRules } from '../../test/rotation/support/brute-force.ts';
import { drawnRota } from './drawn-rotas.ts';

// npm run bench -- drawn-rotas [--rotas n] [--from n]
//
// Rotas that no search was tuned on, 1,000 of them, with the standard steps. With HALFHOUR_OTHER_BUILD, the `dist` of
// another build, each is solved by both in turn, so that a busy machine hurts both alike.

type Generate = (input: ReturnType<typeof drawnRota>) => RotationResult;

export async function run(args: readonly string[]): Promise<void> {
  const rotas = option(args, '--rotas', 1000);
  const from = option(args, '--from', 0);
  const folder = process.env['HALFHOUR_OTHER_BUILD'];
  const other = folder === undefined ? undefined : await otherBuild(folder);
  const ours = new Tally();
  const theirs = new Tally();
  let differ = 0;
  for (let number = from; number < from + rotas; number++) {
    const input = drawnRota(number);
    const result = ours.add(number, () => generateRotation(input));
    if (result.rota !== undefined && brokenRules(result.rota, input).size > 0)
      console.log(`  ${number}: a rota that breaks a rule`);
    if (other === undefined) continue;
    const otherResult = theirs.add(number, () => other(input));
    if (!isContradiction(result, otherResult)) continue;
    differ++;
    console.log(`  ${number}: ${result.status}, of the other build ${otherResult.status}`);
  }
  ours.report('this source');
  if (other === undefined) return;
  theirs.report('other build');
  console.log(
    `  ratios: mean ${(ours.mean / theirs.mean).toFixed(3)}, most ${(ours.most / theirs.most).toFixed(3)}; ${differ} contradictions`,
  );
}

async function otherBuild(folder: string): Promise<Generate> {
  const url = pathToFileURL(join(folder, 'rotation.js')).href;
  return ((await import(url)) as { generateRotation: Generate }).generateRotation;
}

function isContradiction(a: RotationResult, b: RotationResult): boolean {
  if (a.status === 'unknown' || b.status === 'unknown') return false;
  return (a.rota === undefined) !== (b.rota === undefined);
}

/** Answers of one build, with their times in milliseconds of CPU. */
class Tally {
  readonly #times: (readonly [number: number, ms: number])[] = [];
  readonly #status = new Map<string, number>();

  add(number: number, work: () => RotationResult): RotationResult {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    this.#times.push([number, (user + system) / 1000]);
    this.#status.set(result.status, (this.#status.get(result.status) ?? 0) + 1);
    return result;
  }

  get mean(): number {
    return this.#times.reduce((sum, [, ms]) => sum + ms, 0) / this.#times.length;
  }

  get most(): number {
    return Math.max(...this.#times.map(([, ms]) => ms));
  }

  report(name: string): void {
    const sorted = [...this.#times].sort(([, a], [, b]) => a - b);
    const at = (share: number) =>
      `${sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]![1].toFixed(0)} ms`;
    const slowest = sorted.slice(-3).map(([number, ms]) => `${number} (${ms.toFixed(0)} ms)`);
    console.log(
      `  ${name}: ${[...this.#status].map(([status, count]) => `${count} ${status}`).join(', ')}; CPU mean ` +
        `${this.mean.toFixed(1)} ms, median ${at(0.5)}, p99 ${at(0.99)}, slowest ${slowest.join(', ')}`,
    );
  }
}

function option(args: readonly string[], name: string, standard: number): number {
  const at = args.indexOf(name);
  return at < 0 ? standard : Number(args[at + 1]);
}
