import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutation } from '../test/support/mutation.ts';

// npx tsx scripts/mutation-survey.ts erlang|staffing|cost [first [last]]
//
// Do the tests notice a fault? Makes each wrong change of test/<folder>/mutations.ts in turn, in a
// throw-away copy of the project, and runs the tests of that folder. A change that they let pass has
// survived: a test is missing.

const root = join(import.meta.dirname, '..');
const [folder = 'staffing', first = '1', last = '1000'] = process.argv.slice(2);
const { mutations } = (await import(`../test/${folder}/mutations.ts`)) as {
  readonly mutations: readonly Mutation[];
};
const chosen = mutations.slice(Number(first) - 1, Number(last));
const copy = mkdtempSync(join(tmpdir(), 'halfhour-mutations-'));

try {
  copyProject();
  if (!testsPass()) throw new Error(`the tests of ${folder} fail without any change`);
  const survivors = chosen.filter((mutation) => !isNoticed(mutation));
  console.log(`${chosen.length - survivors.length} of ${chosen.length} noticed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function copyProject(): void {
  for (const entry of ['src', 'test', 'fixtures', 'package.json', 'vitest.config.ts']) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

function isNoticed({ file, from, to }: Mutation): boolean {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const places = source.split(from).length - 1;
  if (places !== 1) throw new Error(`${file}: ${places} places read ${from}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  const noticed = !testsPass();
  writeFileSync(path, source);
  console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${file}: ${from} → ${to}`);
  return noticed;
}

/** A change may make a search endless; tests that do not end do not pass. */
function testsPass(): boolean {
  const { status } = spawnSync('npx', ['vitest', 'run', `test/${folder}`, '--bail', '1'], {
    cwd: copy,
    stdio: 'ignore',
    timeout: 180_000,
  });
  return status === 0;
}
