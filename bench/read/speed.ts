import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLongExport } from './long-export.ts';

const PAIRS = 5;

/**
 * What reading an export costs beside taking its cells apart: processor time (user and system) of processes of
 * their own, in turns, and the most memory that each held.
 */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-'));
  try {
    const path = join(folder, 'export.csv');
    const { rows, contacts } = writeLongExport(path);
    const size = statSync(path).size / 1e6;
    console.log(`  ${rows} rows with ${contacts} contacts, ${size.toFixed(0)} MB; ${PAIRS} pairs`);
    const passes = Array.from({ length: PAIRS }, () => ({
      papaparse: onePass('papaparse', path),
      reader: onePass('exportReader', path),
    }));
    for (const { reader } of passes) {
      if (reader.found.contacts !== contacts) throw new Error(`${reader.found.contacts} contacts`);
    }
    const seconds = (name: 'papaparse' | 'reader') =>
      median(passes.map((pass) => pass[name].seconds)).toFixed(2);
    const megabytes = (name: 'papaparse' | 'reader') =>
      Math.max(...passes.map((pass) => pass[name].megabytes)).toFixed(0);
    const ratio = median(passes.map((pass) => pass.reader.seconds / pass.papaparse.seconds));
    console.log(`  papaparse alone  ${seconds('papaparse')} s, ${megabytes('papaparse')} MB`);
    console.log(`  exportReader     ${seconds('reader')} s, ${megabytes('reader')} MB`);
    console.log(`  ratio            ${ratio.toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Pass {
  readonly seconds: number;
  readonly megabytes: number;
  readonly found: { readonly contacts?: number };
}

function onePass(name: string, path: string): Pass {
  const script = join(import.meta.dirname, 'one-pass.ts');
  const args = [...process.execArgv, script, name, path];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Pass;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
