import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * A repair of 200 people over 12 weeks with some 830 open duties, and 125 changes that even 60 people out, in fresh
 * processes. `--base DIR`: the `dist` folder of another build, alternated with this one. CPU time counts, not the clock.
 */
export function run(args: readonly string[]): void {
  const asked = args.indexOf('--base');
  const own = fileURLToPath(new URL('../../dist', import.meta.url));
  const builds = asked < 0 ? [own] : [args[asked + 1]!, own];
  const script = fileURLToPath(new URL('./one-run.mjs', import.meta.url));
  for (const what of ['repair', 'even out']) {
    const seconds = builds.map((): number[] => []);
    for (let pair = 0; pair < 3; pair++)
      for (const [b, dist] of builds.entries()) {
        const line = execFileSync(process.execPath, [script, dist, what], { encoding: 'utf8' });
        const { cpu, ...result } = JSON.parse(line) as { cpu: number };
        seconds[b]!.push(cpu);
        if (pair === 0)
          console.log(
            `  ${what}, ${b === builds.length - 1 ? 'own' : 'base'}: ${JSON.stringify(result)}`,
          );
      }
    const best = seconds.map((all) => Math.min(...all));
    const ratio = best.length === 2 ? `, 1/${(best[0]! / best[1]!).toFixed(1)}` : '';
    console.log(
      `  ${what}: ${best.map((cpu) => `${cpu.toFixed(2)} s`).join(' and ')} of CPU${ratio}`,
    );
  }
}
