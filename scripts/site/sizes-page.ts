import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { html } from '../../docs/site/live/html.ts';
import { ownPage } from './page-parts.ts';
import { root, siteFolder } from './root.ts';

/** What a call of a large input takes, as docs/limits.md has it measured. */
interface Measured {
  readonly counted: string;
  readonly size: string;
  readonly seconds: string;
  readonly megabytes: string;
}

const SIZES = join(root, 'docs/site/sizes.json');

/** Writes the page of what each function weighs in a page that uses it alone, and how long large inputs take. */
export function writeSizesPage(): void {
  const functions = publicFunctions();
  const sizes: Readonly<Record<string, number>> = JSON.parse(readFileSync(SIZES, 'utf8'));
  const speeds = measured();
  const rows = functions.map(({ name, domain }) => {
    const times = (speeds.get(name) ?? []).map(
      ({ counted, size, seconds, megabytes }) =>
        `${size} ${counted}: ${seconds} s, ${megabytes} MB`,
    );
    return `<tr><th scope="row"><a href="functions/${domain}.${name}.html"><code>${name}</code></a></th><td>${name in sizes ? (sizes[name]! / 1000).toFixed(1) : ''}</td><td>${times.map(html).join('<br>')}</td></tr>`;
  });
  const main = [
    `<h1>Sizes and speeds</h1><p class="lead">What a page has to load that uses one function alone: bundled with all that it needs by esbuild, minified and compressed (gzip), in thousands of bytes. Functions of one domain share most of it. Beside it the CPU time and memory of one call with a large input, from <a href="documents/docs_limits.html">Limits</a>, which says how it was measured; searches there ran with few steps.</p>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="Sizes and speeds"><table><thead><tr><th scope="col">Function</th><th scope="col">kB</th><th scope="col">A large input</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
  ].join('\n');
  writeFileSync(
    join(siteFolder, 'sizes.html'),
    ownPage('sizes.html', 'en', undefined, { title: 'Sizes and speeds · halfhour', main }),
  );
}

interface PublicFunction {
  readonly name: string;
  readonly domain: string;
}

function publicFunctions(): PublicFunction[] {
  const schemas = JSON.parse(readFileSync(join(root, 'src/schema/schemas.json'), 'utf8'));
  return Object.entries<{ domain: string }>(schemas.functions)
    .map(([name, { domain }]) => ({ name, domain }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Bundles each function by itself and keeps the sizes for the page: two hundred bundles, too many for every build. */
export async function measureSizes(): Promise<void> {
  const sizes = await sizesOf(publicFunctions());
  writeFileSync(SIZES, `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
}

/** Each function in a bundle of its own; the sources are read once for all. */
async function sizesOf(functions: readonly PublicFunction[]): Promise<ReadonlyMap<string, number>> {
  const { outputFiles } = await build({
    entryPoints: functions.map(({ name, domain }) => ({ in: `only:${domain}/${name}`, out: name })),
    ...{ bundle: true, minify: true, write: false, outdir: 'sizes', format: 'esm' },
    target: 'es2022',
    plugins: [
      {
        name: 'only-one-function',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^only:/ }, ({ path }) => ({
            path: path.slice(5),
            namespace: 'only',
          }));
          onLoad({ filter: /./, namespace: 'only' }, ({ path }) => {
            const [domain, name] = path.split('/');
            return {
              contents: `export { ${name} } from './${domain}/index.ts';`,
              resolveDir: join(root, 'src'),
            };
          });
        },
      },
    ],
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      /(\w+)\.js$/.exec(path)![1]!,
      gzipSync(contents, { level: 9 }).length,
    ]),
  );
}

/** The rows of the table of limits that were measured, by function. */
function measured(): ReadonlyMap<string, readonly Measured[]> {
  const page = readFileSync(join(root, 'docs/limits.md'), 'utf8');
  const byName = new Map<string, Measured[]>();
  for (const [, name, counted, , size, seconds, megabytes] of page.matchAll(
    /^\| `(\w+)` \| (\w+) \| ([\d,]+) \| ([\d,]+) \| ([\d.]+) \| (\d+) \|$/gm,
  )) {
    const rows = byName.get(name!) ?? [];
    rows.push({ counted: counted!, size: size!, seconds: seconds!, megabytes: megabytes! });
    byName.set(name!, rows);
  }
  return byName;
}
