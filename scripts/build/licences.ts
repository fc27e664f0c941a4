import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

interface Manifest {
  readonly version: string;
  readonly license?: string;
}

/** Parts of other packages are built in; their licences ask to be handed on with them. */
export function handOnLicences(dist: string): Plugin {
  return {
    name: 'hand-on-licences',
    setup(build) {
      build.onEnd(({ metafile }) => {
        const notices = packagesIn(metafile!).map(notice);
        mkdirSync(dist, { recursive: true });
        writeFileSync(
          join(dist, 'THIRD-PARTY-LICENCES.txt'),
          notices.join(`\n${'='.repeat(80)}\n\n`),
        );
      });
    },
  };
}

function packagesIn({ outputs }: Metafile): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0),
  );
  const names = files.flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

function notice(name: string): string {
  const folder = join('node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0)
    throw new Error(`${name} is built in, and has no licence file to hand on`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return `${name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${texts.join('\n')}`;
}
