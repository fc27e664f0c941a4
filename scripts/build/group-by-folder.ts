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
 * @param light - Entries that shall load little: all that the first of them reaches, in whichever folder, is a group, then
 *   what the next reaches besides, and so on; the groups of folders have the rest. What the root does not reach stays with
 *   its folder.
 * @param inParts - An entry that needs a little of many folders: what it reaches of them is one group beside the rest of
 *   each. Else it would bring each bundle the statements of all that bundlers cannot tell to be without effect.
 */
export function groupByFolder(
  groups: readonly (readonly string[])[],
  asNeeded?: RegExp,
  light: readonly string[] = [],
  inParts?: string,
): Plugin {
  const root = resolve('src');
  const folderOf = (file: string) => relative(root, file).split(sep)[0]!;
  const reachedByRoot = reachedFrom(join(root, 'index.ts'));
  const reached = light.map((name) => reachedFrom(join(root, name, 'index.ts')));
  const part = inParts === undefined ? undefined : reachedFrom(join(root, inParts, 'index.ts'));
  const groupOf = (file: string) => {
    const tier = reachedByRoot.has(file) ? reached.findIndex((files) => files.has(file)) : -1;
    if (tier >= 0) return `light/${light[tier]}`;
    const folder = folderOf(file);
    const name = (groups.find((folders) => folders.includes(folder)) ?? [folder]).join('+');
    return part?.has(file) && reachedByRoot.has(file) ? `of/${inParts}` : name;
  };
  const groupsOf = (files: readonly string[]) => [...new Set(files.map(groupOf))];
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes(sep))
    .map((file) => join(root, file))
    .filter((file) => !asNeeded?.test(file));

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
        const isRoot = path === join(root, 'index.ts');
        const folders = isRoot ? importsOf(path).map(folderOf) : [folderOf(path)];
        const files = all.filter((file) => folders.includes(folderOf(file)));
        const imports = groupsOf(files).map((group) => `import 'group:${group}';`);
        return { contents: `export * from '${path}'; ${imports.join(' ')}`, resolveDir: root };
      });
      build.onLoad({ filter: /./, namespace: 'group' }, ({ path: group }) => {
        const files = all.filter((file) => groupOf(file) === group);
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
