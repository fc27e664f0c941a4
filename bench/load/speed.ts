import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

// npm run build && npm run bench -- load [--other /path/of/another/build/dist]
//
// What loading and bundling cost, and the calls that are made singly and in bulk. CPU time of whole processes,
// alternated; with another build each figure stands beside that of the other.

const MODULES = ['index', 'plan', 'staffing', 'erlang'];
const BUNDLES = [
  'marginOfMarkup',
  'weekdayOf',
  'requiredAgents',
  'generateRotation',
  'forecastVolume',
];
const ROUNDS = 9;

interface Build {
  readonly name: string;
  readonly dist: string;
}

export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--other');
  const other = at < 0 ? process.env['HALFHOUR_OTHER_BUILD'] : args[at + 1];
  const builds: Build[] = [{ name: 'this build', dist: join(import.meta.dirname, '../../dist') }];
  if (other !== undefined) builds.push({ name: 'other build', dist: other });
  const missing = builds.filter(({ dist }) => !existsSync(join(dist, 'index.js')));
  if (missing.length > 0) {
    console.log(
      `  nothing is built in ${missing.map(({ dist }) => dist).join(', ')}: npm run build`,
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-load-'));
  try {
    const ofBoth = await namesOfAll(builds);
    reportImports(builds, folder, ofBoth);
    reportCalls(builds, folder);
    reportBundles(builds, ofBoth);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What every build exports at its root: a library that has grown is compared by what the smaller one had, too. */
async function namesOfAll(builds: readonly Build[]): Promise<readonly string[]> {
  const roots: object[] = await Promise.all(builds.map(({ dist }) => import(`${dist}/index.js`)));
  return Object.keys(roots[0]!).filter((name) => roots.every((root) => name in root));
}

function reportImports(builds: readonly Build[], folder: string, ofBoth: readonly string[]): void {
  console.log('\nimport, CPU over an empty process as a ratio to importing zod');
  const zod = createRequire(import.meta.url)
    .resolve('zod')
    .replace(/\.cjs$/, '.js');
  const shared = builds.map(({ name, dist }) => {
    const file = join(folder, `${name.replace(' ', '-')}.mjs`);
    writeFileSync(file, bundle(`export { ${ofBoth.join(', ')} } from '${dist}/index.js';`, dist));
    return file;
  });
  const scripts = [
    '',
    `import '${zod}';`,
    ...MODULES.flatMap((name) => builds.map(({ dist }) => `import '${join(dist, name)}.js';`)),
    ...shared.map((file) => `import '${file}';`),
  ];
  const [empty, ofZod, ...rest] = cpuOf(scripts, folder);
  for (const [i, name] of [...MODULES, whatBoth(ofBoth)].entries()) {
    const ratios = builds.map(
      (_, k) => (rest[i * builds.length + k]! - empty!) / (ofZod! - empty!),
    );
    print(
      name,
      builds,
      ratios.map((ratio) => ratio.toFixed(2)),
    );
  }
}

const SINGLY = `
const options = { contacts: 100, intervalSeconds: 1800, ahtSeconds: 180, targetServiceLevel: 0.8,
  answerTimeSeconds: 20, shrinkage: 0.3 };
for (let i = 0; i < 30000; i++) requiredAgents({ ...options, contacts: 20 + (i % 200) });`;

const IN_BULK = `
const intervals = Array.from({ length: 2000 }, (_, i) => ({ contacts: (i * 37) % 150, ahtSeconds: 180 + (i % 60) }));
for (let i = 0; i < 40; i++) staffIntervals({ intervalSeconds: 1800, intervals },
  { targetServiceLevel: 0.8, answerTimeSeconds: 20, shrinkage: 0.3 });`;

function reportCalls(builds: readonly Build[], folder: string): void {
  console.log('\ncalls, CPU seconds over importing alone');
  for (const [title, use] of [
    ['requiredAgents, 30,000 singly', SINGLY],
    ['staffIntervals, 40 times 2,000 rows', IN_BULK],
  ] as const) {
    const scripts = builds.flatMap(({ dist }) => {
      const load = `import { requiredAgents, staffIntervals } from '${dist}/staffing.js';`;
      return [load, load + use];
    });
    const times = cpuOf(scripts, folder);
    print(
      title,
      builds,
      builds.map((_, k) => (times[2 * k + 1]! - times[2 * k]!).toFixed(3)),
    );
  }
}

function reportBundles(builds: readonly Build[], ofBoth: readonly string[]): void {
  console.log('\nbundled and minified by esbuild, kB of gzip');
  const uses = [
    ...BUNDLES.map((name) => [name, `import { ${name} as it }`] as const),
    ['everything', 'import * as it'] as const,
  ];
  for (const [name, what] of uses) {
    print(
      name,
      builds,
      builds.map(({ dist }) =>
        kilobytes(`${what} from '${dist}/index.js'; console.log(it);`, dist),
      ),
    );
  }
  print(
    whatBoth(ofBoth),
    builds,
    builds.map(({ dist }) =>
      kilobytes(`export { ${ofBoth.join(', ')} } from '${dist}/index.js';`, dist),
    ),
  );
}

const whatBoth = (names: readonly string[]) => `the ${names.length} names of both builds`;

const kilobytes = (contents: string, resolveDir: string) =>
  (gzipSync(bundle(contents, resolveDir), { level: 9 }).length / 1000).toFixed(1);

function bundle(contents: string, resolveDir: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    ...{ bundle: true, minify: true, write: false, logLevel: 'error' },
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

/** The middle CPU time of each script, in seconds, all run in turn so that a busy moment hurts all alike. */
function cpuOf(scripts: readonly string[], folder: string): number[] {
  const files = scripts.map((script, i) => {
    const file = join(folder, `script${i}.mjs`);
    writeFileSync(
      file,
      `${script}\nconst { user, system } = process.cpuUsage();\nconsole.log((user + system) / 1e6);`,
    );
    return file;
  });
  const samples = files.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, file] of files.entries()) {
      const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
      if (stdout === '') throw new Error(stderr);
      samples[i]!.push(Number(stdout));
    }
  }
  return samples.map((times) => times.sort((a, b) => a - b)[ROUNDS >> 1]!);
}

function print(title: string, builds: readonly Build[], figures: readonly string[]): void {
  const cells = builds.map(({ name }, i) => `${name} ${figures[i]!.padStart(6)}`);
  const [mine, theirs] = figures.map(Number);
  const ratio = theirs === undefined ? '' : `   ratio ${(mine! / theirs).toFixed(2)}`;
  console.log(`  ${title.padEnd(38)} ${cells.join('   ')}${ratio}`);
}
