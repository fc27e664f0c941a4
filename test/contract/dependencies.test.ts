import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, parse, readProjectFile } from '../support/source-files.ts';

/** Who may import whom: the table of docs/design.md. A folder may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  math: ['core'],
  search: ['core', 'math'],
  time: ['core'],
  duty: ['core', 'time'],
  read: ['core', 'time'],
  erlang: ['core', 'math'],
  forecast: ['core', 'math', 'time'],
  staffing: ['core', 'math', 'time', 'erlang', 'search'],
  shifts: ['core', 'math', 'time', 'search', 'duty'],
  rotation: ['core', 'math', 'time', 'search', 'duty', 'shifts'],
  pay: ['core', 'time', 'duty'],
  cost: ['core', 'math', 'time', 'erlang', 'search', 'duty', 'pay'],
  hiring: ['core', 'math', 'time', 'erlang', 'search', 'duty', 'pay'],
  quality: ['core', 'math', 'time', 'erlang', 'search', 'duty', 'pay'],
  simulate: ['core', 'math', 'search', 'erlang'],
  calls: ['core', 'math', 'time'],
  plan: [
    'core',
    'math',
    'search',
    'time',
    'duty',
    'read',
    'erlang',
    'forecast',
    'staffing',
    'shifts',
    'rotation',
    'pay',
    'cost',
    'hiring',
    'quality',
    'simulate',
    'calls',
  ],
};

/** The one home of each third party. */
const homes: Readonly<Record<string, (path: string) => boolean>> = {
  zod: (path) =>
    path.startsWith('src/core/') ||
    path.split('/').length === 3 ||
    /(input|\.schema)\.ts$/.test(path),
  papaparse: (path) => path === 'src/read/parse-csv.ts',
  'date-fns': (path) => path.startsWith('src/time/'),
  '@date-fns/tz': (path) => path.startsWith('src/time/'),
  mathjs: (path) => path === 'src/math/linear-algebra.ts',
};

const imports = new Map(
  filesUnder('src', '.ts').map((path) => [
    path,
    importsOf(parse(path)).map((from) =>
      from.startsWith('.') ? normalize(join(dirname(path), from)) : from,
    ),
  ]),
);

const folderOf = (path: string) => path.split('/')[1] ?? '';

describe('dependencies point one way', () => {
  it.each(Object.keys(allowed))('src/%s imports only the folders that it may', (folder) => {
    const strays = [...imports]
      .filter(([path]) => path.startsWith(`src/${folder}/`))
      .flatMap(([path, targets]) =>
        targets
          .filter((target) => target.startsWith('src/'))
          .filter((target) => ![folder, ...allowed[folder]!].includes(folderOf(target)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(strays).toEqual([]);
  });

  it('every folder of src stands in the table', () => {
    const folders = new Set(
      [...imports.keys()].filter((p) => p.split('/').length > 2).map(folderOf),
    );
    expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
  });

  it('each third party has one home', () => {
    const strays = [...imports].flatMap(([path, targets]) =>
      targets
        .filter((target) => !target.startsWith('src/'))
        .filter((target) => {
          const parts = target.split('/');
          const name = target.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
          return homes[name]?.(path) !== true;
        })
        .map((target) => `${path} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('zod is imported as a namespace, of which a bundler takes only what is used', () => {
    const whole = [...imports.keys()].filter((path) =>
      /import (type )?\{[^}]*\} from 'zod/.test(readProjectFile(path)),
    );
    expect(whole).toEqual([]);
  });

  it('no file imports itself by a detour', () => {
    const cycles = [...imports.keys()].filter((path) =>
      reachable(imports.get(path) ?? []).has(path),
    );
    expect(cycles).toEqual([]);
  });

  it.each(Object.keys(allowed).filter((folder) => folder !== 'read'))(
    'halfhour/%s never loads papaparse',
    (folder) => {
      expect([...reachable([`src/${folder}/index.ts`])]).not.toContain('papaparse');
    },
  );

  it.each(['read', 'time', 'erlang', 'staffing', 'shifts', 'rotation', 'cost', 'simulate'])(
    'halfhour/%s never loads mathjs',
    (folder) => {
      expect([...reachable([`src/${folder}/index.ts`])]).not.toContain('mathjs');
    },
  );
});

/** Everything that the given files import, at any depth, the files themselves included. */
function reachable(from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(imports.get(path) ?? []));
  }
  return seen;
}
