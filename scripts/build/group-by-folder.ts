import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Makes esbuild put whole folders of `src` into one chunk, as loading a hundred files costs as much as running them. It
 * puts two files into the same chunk if the same entries reach them, so an entry that reaches one file of a group is made
 * to reach them all: it imports what stands for the group, which imports all its files and the groups that these import.
 * Nothing more is kept for it or loaded at run time, as every file has only the statements that somebody uses, and an
 * entry that reaches a group loads its chunk anyway.
 *
 * @param groups - Folders that share a chunk. A folder that stands in none is a group by itself.
 * @param asNeeded - Files that belong to no group and go where they are needed.
 * @param light - Entries that shall load little: what the first of them reaches of a folder is a group apart from the
 *   rest of it, then what the next reaches, and so on.
 */
export function groupByFolder(
  groups: readonly (readonly string[])[],
  asNeeded?: RegExp,
  light: readonly string[] = [],
): Plugin {
  const root = resolve('src');
  const folderOf = (file: string) => relative(root, file).split(sep)[0]!;
  const reached = light.map((name) => reachedFrom(join(root, name, 'index.ts')));
  const groupOf = (file: string) => {
    const folder = folderOf(file);
    const name = (groups.find((folders) => folders.includes(folder)) ?? [folder]).join('+');
    const tier = reached.findIndex((files) => files.has(file));
    return tier < 0 ? name : `${name}/${light[tier]}`;
  };
  const groupsOf = (files: readonly string[]) => [...new Set(files.map(groupOf))];

  return {
    name: 'group-by-folder',
    setup(build) {
      build.onResolve({ filter: /^group:/ }, ({ path }) => ({
        path: path.slice('group:'.length),
        namespace: 'group',
        sideEffects: true,
      }));
      // The import of a file for its place alone is one "for its effects"; without them it would be left out.
      build.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => ({
        path: resolve(resolveDir, path),
        namespace: kind === 'entry-point' ? 'entry' : 'file',
        sideEffects: true,
      }));
      build.onLoad({ filter: /./, namespace: 'entry' }, ({ path }) => {
        const folders =
          path === join(root, 'index.ts') ? importsOf(path).map(folderOf) : [folderOf(path)];
        const files = folders.flatMap((folder) => filesOf(join(root, folder), asNeeded));
        const imports = groupsOf(files).map((group) => `import 'group:${group}';`);
        return { contents: `export * from '${path}'; ${imports.join(' ')}`, resolveDir: root };
      });
      build.onLoad({ filter: /./, namespace: 'group' }, ({ path: group }) => {
        const files = group
          .replace(/\/.*/, '')
          .split('+')
          .flatMap((folder) => filesOf(join(root, folder), asNeeded))
          .filter((file) => groupOf(file) === group);
        const others = groupsOf(files.flatMap(importsOf)).filter((other) => other !== group);
        const imports = [...files, ...others.map((other) => `group:${other}`)];
        return {
          contents: imports.map((path) => `import '${path}';`).join('\n'),
          resolveDir: root,
        };
      });
    },
  };
}

function filesOf(folder: string, asNeeded: RegExp | undefined): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .filter((file) => !asNeeded?.test(file));
}

/** A file and all that it imports, at any distance. */
function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const other of importsOf(file)) reachedFrom(other, reached);
  return reached;
}

/** The files that a file imports, other than for types, which are gone at run time. */
function importsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) [{*][^']* from '(\.[^']+)'/gm,
  );
  return [...imports].map(([, path]) => resolve(dirname(file), path!));
}
