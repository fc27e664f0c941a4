import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, parse, readProjectFile } from '../support/source-files.ts';

/** Who may import whom: the table of docs/design.md. A folder may always import itself. */
const allowed = tableOfDesign();

/** The one home of each third party. */
const homes: Readonly<Record<string, (path: string) => boolean>> = {
  zod: (path) =>
    path.startsWith('src/core/') ||
    path.split('/').length === 3 ||
    /(input|\.schema)\.ts$/.test(path),
  papaparse: (path) => path === 'src/read/parse-csv.ts',
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

  it('no folder goes in a ring: who reads one folder need not have read those that read it', () => {
    const graph = new Map<string, Set<string>>();
    for (const [path, targets] of imports) {
      if (path.endsWith('/index.ts')) continue;
      for (const target of targets.filter((other) => other.startsWith('src/'))) {
        const [from, to] = [dirname(path), dirname(target)];
        if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
      }
    }
    const reached = (from: string) => {
      const seen = new Set<string>();
      const open = [...(graph.get(from) ?? [])];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (!seen.has(at)) open.push(...(graph.get(at) ?? []));
        seen.add(at);
      }
      return seen;
    };
    expect([...graph.keys()].filter((folder) => reached(folder).has(folder))).toEqual([]);
  });

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

function tableOfDesign(): Readonly<Record<string, readonly string[]>> {
  const rows = [
    ...readProjectFile('docs/design.md').matchAll(/^\| `src\/(\w+)` \|.*\| (.+) \|$/gm),
  ];
  const folders = rows.map(([, folder]) => folder!);
  return Object.fromEntries(
    rows.map(([, folder, may]) => [
      folder!,
      may === 'all of these' ? folders : may!.split(', ').filter((name) => name !== '–'),
    ]),
  );
}
