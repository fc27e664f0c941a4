import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from '../test/erlang/mutations.ts';

// npx tsx scripts/survey-mutations.ts erlang [first [last]]
//
// Makes each wrong change of test/<folder>/mutations.ts in turn, runs the tests of that folder and of
// src/math, and puts the source back. A change that no test notices has survived: the tests then lack something.

const root = join(import.meta.dirname, '..');
const [folder = 'erlang', first = '1', last = '1000'] = process.argv.slice(2);
const { mutations } = (await import(`../test/${folder}/mutations.ts`)) as {
  readonly mutations: readonly Mutation[];
};

function isNoticed({ file, from, to }: Mutation): boolean {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  const places = source.split(from).length - 1;
  if (places !== 1) throw new Error(`${file}: ${places} places read ${from}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    const options = ['vitest', 'run', `test/${folder}`, 'test/math', '--bail', '1', '--silent'];
    const { status } = spawnSync('npx', options, { cwd: root, stdio: 'ignore', timeout: 180_000 });
    return status !== 0;
  } finally {
    writeFileSync(path, source);
  }
}

const chosen = mutations.slice(Number(first) - 1, Number(last));
const survivors = chosen.filter((mutation) => {
  const noticed = isNoticed(mutation);
  console.log(
    `${noticed ? 'noticed ' : 'SURVIVED'}  ${mutation.file}: ${mutation.from} → ${mutation.to}`,
  );
  return !noticed;
});
console.log(`${chosen.length - survivors.length} of ${chosen.length} noticed`);
process.exitCode = survivors.length === 0 ? 0 : 1;
