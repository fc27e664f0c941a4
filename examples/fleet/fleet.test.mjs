import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { connect, quoted, sourceOf } from './duck.mjs';

const QUEUES = 8;
const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
const history = join(folder, 'history.parquet');
const program = (name) => fileURLToPath(new URL(name, import.meta.url));
const argumentsOf = (out, workers, from = history) =>
  ['--queues', QUEUES, '--batch', 1, '--workers', workers, '--history', from, '--out', out].map(
    String,
  );

function fleet(out, workers, env = {}, from = history) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program('fleet.mjs'), ...argumentsOf(out, workers, from)],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

const bitsOf = (out) =>
  createHash('sha256')
    .update(readFileSync(join(out, 'plan.parquet')))
    .digest('hex');

const one = join(folder, 'one');

before(() => {
  const made = spawnSync(process.execPath, [
    program('history.mjs'),
    '--queues',
    String(QUEUES),
    '--weeks',
    '4',
    '--history',
    history,
  ]);
  assert.equal(made.status, 0);
  assert.match(fleet(one, 1), /8 queues, 8 calculated .* 0 workers lost/);
});

after(() => rmSync(folder, { recursive: true }));

test('two workers make the same bits as one', () => {
  const two = join(folder, 'two');
  fleet(two, 2);
  assert.equal(bitsOf(two), bitsOf(one));
});

test('a CSV gives the bits of the Parquet', async () => {
  const csv = join(folder, 'history.csv');
  const connection = await connect();
  await connection.run(`COPY (FROM ${sourceOf(history)}) TO ${quoted(csv)}`);
  const out = join(folder, 'csv');
  fleet(out, 2, {}, csv);
  assert.equal(bitsOf(out), bitsOf(one));
});

test('every question of patterns.sql has an answer', async () => {
  const connection = await connect();
  const sql = readFileSync(program('patterns.sql'), 'utf8').replaceAll(
    "'history.parquet'",
    quoted(history),
  );
  const counts = [];
  for (const question of sql.split(/;\s*\n/).filter((text) => text.trim() !== '')) {
    const answer = await connection.runAndReadAll(question);
    counts.push(answer.currentRowCount);
  }
  // The made-up queues do not grow.
  assert.deepEqual(counts, [10, QUEUES, 0]);
});

test('started again it calculates nothing again', () => {
  const bits = bitsOf(one);
  assert.match(fleet(one, 2), /8 queues, 0 calculated/);
  assert.equal(bitsOf(one), bits);
});

test('three workers that die lose and double no queue', () => {
  const out = join(folder, 'deaths');
  const deaths = join(folder, 'orders');
  mkdirSync(deaths);
  for (const from of [0, 3, 5]) writeFileSync(join(deaths, String(from)), '');
  assert.match(fleet(out, 2, { FLEET_DEATHS: deaths }), /[1-9] workers lost/);
  assert.deepEqual(readdirSync(deaths).sort(), ['0.done', '3.done', '5.done']);
  assert.equal(bitsOf(out), bitsOf(one));
});

test('a fleet that is killed goes on where it was', async () => {
  const out = join(folder, 'killed');
  const results = () => readdirSync(out).filter((name) => name.endsWith('.ndjson')).length;
  mkdirSync(out);
  const child = spawn(process.execPath, [program('fleet.mjs'), ...argumentsOf(out, 2)]);
  while (results() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.on('close', resolve));
  const kept = results();
  assert.ok(kept > 0 && kept < QUEUES);
  assert.match(fleet(out, 2), new RegExp(`8 queues, ${QUEUES - kept} calculated`));
  assert.equal(bitsOf(out), bitsOf(one));
});
