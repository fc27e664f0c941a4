import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Parts of other packages are built in; their licences ask to be handed on with them.

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
}

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const metafiles = ['metafile-esm.json', 'metafile-cjs.json'].map((name) => join(dist, name));

const packages = new Set(
  metafiles.flatMap((path) => {
    const { outputs } = JSON.parse(readFileSync(path, 'utf8')) as Metafile;
    return Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .flatMap(([input]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
    );
  }),
);

const notices = [...packages].sort().map(notice);
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), notices.join(`\n${'='.repeat(80)}\n\n`));
for (const path of metafiles) rmSync(path);

function notice(name: string): string {
  const folder = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0)
    throw new Error(`${name} is built in, and has no licence file to hand on`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return `${name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${texts.join('\n')}`;
}
