import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutation, mutations } from './mutations.ts';

// npx tsx scripts/mutation-survey.ts [--from 1] [--count 100]
//
// Do the tests notice a fault? Each mutation is one small fault, put into a throw-away copy of the
// project; a mutation that its tests let pass has survived, and shows a test that is missing.

const root = join(import.meta.dirname, '..');
const from = option('--from', 1);
const chosen = mutations.slice(from - 1, from - 1 + option('--count', mutations.length));

const copy = mkdtempSync(join(tmpdir(), 'halfhour-mutations-'));
try {
  for (const entry of [
    'src',
    'test',
    'fixtures',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ]) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const survivors = chosen.filter((mutation, i) => survives(mutation, from + i));
  console.log(`${chosen.length} mutations, ${survivors.length} survived`);
  for (const { file, search, replacement } of survivors) {
    console.log(`  ${file}: ${search} -> ${replacement}`);
  }
  if (survivors.length > 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function survives({ file, search, replacement, tests }: Mutation, number: number): boolean {
  const path = join(copy, file);
  const original = readFileSync(path, 'utf8');
  const parts = original.split(search);
  if (parts.length !== 2) {
    throw new Error(
      `mutation ${number}: ${file} holds the text ${parts.length - 1} times: ${search}`,
    );
  }
  writeFileSync(path, parts.join(replacement));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--bail=1', ...tests], {
    cwd: copy,
    stdio: 'ignore',
    // A fault may turn a search into an endless one: that counts as noticed.
    timeout: 180_000,
  });
  writeFileSync(path, original);
  const survived = status === 0;
  console.log(
    `${String(number).padStart(3)} ${survived ? 'SURVIVED' : 'noticed '} ${file}: ${search}`,
  );
  return survived;
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
