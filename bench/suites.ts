import { existsSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

interface Suite {
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

/**
 * Runs `bench/<name>/<kind>.ts` for each name given, or for every folder that has one.
 * What follows the first `--option` goes to the suites.
 */
export async function runSuites(
  kind: 'speed' | 'accuracy',
  args: readonly string[],
): Promise<void> {
  const option = args.findIndex((arg) => arg.startsWith('--'));
  const asked = option < 0 ? args : args.slice(0, option);
  const rest = option < 0 ? [] : args.slice(option);
  const known = readdirSync(import.meta.dirname).filter((name) => existsSync(fileOf(name, kind)));
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`no such suite: ${unknown.join(', ')}; there are ${known.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  // Piped into `head`, which reads no further.
  process.stdout.on('error', () => process.exit());
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const name of asked.length > 0 ? asked : known) {
    console.log(`\n== ${name} ${kind}`);
    const suite = (await import(fileOf(name, kind))) as Suite;
    await suite.run(rest);
  }
}

function fileOf(name: string, kind: string): string {
  return join(import.meta.dirname, name, `${kind}.ts`);
}
