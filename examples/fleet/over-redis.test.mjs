import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PORT = 6391;
const isThere = spawnSync('redis-server', ['--version']).status === 0;
const program = (name) => fileURLToPath(new URL(name, import.meta.url));
const isOver = (child) => new Promise((resolve) => child.on('close', resolve));

test('over Redis a worker that is killed loses nothing, and the bits are those of one machine', {
  skip: !isThere,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  const path = (name) => join(folder, name);
  const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${PORT}` };
  const sizes = ['--queues', '6', '--batch', '1', '--history', path('history.parquet')];
  const run = (name, ...args) =>
    spawnSync(process.execPath, [program(name), ...args], { encoding: 'utf8' });
  assert.equal(run('history.mjs', ...sizes, '--weeks', '4').status, 0);
  assert.equal(run('fleet.mjs', ...sizes, '--workers', '1', '--out', path('one')).status, 0);
  const redis = spawn('redis-server', [
    '--port',
    String(PORT),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
  ]);
  const start = (...args) =>
    spawn(process.execPath, [program('over-redis.mjs'), ...args], { env, stdio: 'inherit' });
  await sleep(1000);
  const leader = start('lead', ...sizes, '--out', path('many'));
  const first = start('work');
  await sleep(2500);
  first.kill('SIGKILL');
  const second = start('work');
  assert.equal(await isOver(leader), 0);
  second.kill();
  await isOver(second);
  redis.kill();
  const bits = (name) => readFileSync(join(path(name), 'plan.parquet'));
  assert.ok(bits('many').equals(bits('one')));
  rmSync(folder, { recursive: true });
});
