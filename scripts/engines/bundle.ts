import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compileExample, examplesIn, expectationsIn } from '../../test/support/doc-examples.ts';
import { filesUnder, projectRoot, readProjectFile } from '../../test/support/source-files.ts';
import { subPaths } from '../../test/support/sub-paths.ts';

/** Writes the suite and the whole library as one module, which every engine runs as it is. */
export async function bundleSuite(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(projectRoot, 'scripts/engines/suite/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // papaparse asks for it only where it is told to read one.
    external: ['stream'],
    loader: { '.csv': 'text' },
    logLevel: 'error',
    plugins: [examplesOfTheDocumentation],
  });
}

const examplesOfTheDocumentation: Plugin = {
  name: 'examples of the documentation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^halfhour-suite-examples$/ }, ({ path }) => ({
      path,
      namespace: 'examples',
    }));
    onLoad({ filter: /.*/, namespace: 'examples' }, () => ({
      contents: examplesModule(),
      resolveDir: projectRoot,
    }));
  },
};

function examplesModule(): string {
  const names = ['halfhour', ...subPaths.map((folder) => `halfhour/${folder}`)];
  const imports = names.map((name, i) => `import * as module${i} from '${name}';`);
  const entries = names.map((name, i) => `'${name}': module${i}`);
  const examples = ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')].flatMap(
    (path) =>
      examplesIn(readProjectFile(path))
        .filter(({ code }) => expectationsIn(code) > 0)
        .map(({ code, line }) => {
          const { parameters, body } = compileExample(code);
          return `{ name: '${path}:${line}', run: async (${parameters.join(', ')}) => {${body}\n} }`;
        }),
  );
  return [
    ...imports,
    `export const modules = { ${entries.join(', ')} };`,
    `export const examples = [${examples.join(',\n')}];`,
  ].join('\n');
}
