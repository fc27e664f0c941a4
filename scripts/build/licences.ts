import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.ts';

// Parts of other packages are built in; their licences ask to be handed on with them.

interface Manifest {
  readonly version: string;
  readonly license?: string;
}

/** Writes the licences of the packages that are built in. */
export function writeLicences(dist: string, packages: ReadonlySet<string>): void {
  const notices = [...packages].sort().map(notice);
  writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), notices.join(`\n${'='.repeat(80)}\n\n`));
}

function notice(name: string): string {
  const folder = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0)
    throw new Error(`${name} is built in, and has no licence file to hand on`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return `${name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${texts.join('\n')}`;
}
