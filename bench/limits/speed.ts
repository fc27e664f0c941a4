import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../test/support/limits-table.ts';

const AT_LIMIT = fileURLToPath(new URL('./at-limit.ts', import.meta.url));

/**
 * What each function takes in time and memory at its limit, in a process of its own: CPU of the call alone, memory
 * with the input. Steps are left out, as they are what the caller allows. `--only designShifts` asks one function;
 * `--share 0.1` takes a tenth of each limit.
 */
export function run(args: readonly string[]): void {
  const option = (name: string) => args[args.indexOf(name) + 1];
  const only = args.includes('--only') ? option('--only') : undefined;
  const share = args.includes('--share') ? Number(option('--share')) : 1;
  for (const { callee, counted, most } of LIMITS) {
    if ((only !== undefined && only !== callee) || counted === 'steps') continue;
    const told = execFileSync(
      process.execPath,
      [...process.execArgv, AT_LIMIT, `${callee}.${counted}`, String(Math.floor(share * most))],
      { encoding: 'utf8' },
    );
    process.stdout.write(told);
  }
}
