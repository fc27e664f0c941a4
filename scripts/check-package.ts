import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

// Checks the package as its users get it: builds nothing, packs what is built, and installs the
// tarball into empty ESM, CJS and strict TypeScript projects.

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface PackReport {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const use = `
if (erlangC(14, 10).toFixed(4) !== '0.1741') throw new Error('erlangC is wrong');
if (requiredAgents({
  contacts: 100, intervalSeconds: 1800, ahtSeconds: 180,
  targetServiceLevel: 0.8, answerTimeSeconds: 20, shrinkage: 0.3,
}).scheduledAgents !== 20) throw new Error('requiredAgents is wrong');
`;

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const work = mkdtempSync(join(tmpdir(), 'halfhour-package-'));

try {
  const tarball = pack();
  lintTarball(tarball);
  const project = install(tarball);
  useFromEsm(project);
  useFromCjs(project);
  useFromTypeScript(project);
  neverLoadWhatOthersNeed(project);
  shakeOff(project);
  makeNoCodeOfText(project);
  followLinks(project);
  loadFast(project);
  console.log('package: all checks passed');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function pack(): string {
  const output = run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', work],
    root,
  );
  const [report] = JSON.parse(output.slice(output.indexOf('['))) as PackReport[];
  if (report === undefined) throw new Error('npm pack reported nothing');
  const allowed =
    /^(dist\/.+|fixtures\/.+|docs\/[^/]+\.md|docs\/guides\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md)$/;
  const strays = report.files.map(({ path }) => path).filter((path) => !allowed.test(path));
  if (strays.length > 0)
    throw new Error(`the tarball holds what it should not: ${strays.join(', ')}`);
  console.log(
    `package: ${report.files.length} files, ${Math.round(report.unpackedSize / 1024)} kB unpacked`,
  );
  return join(work, report.filename);
}

function lintTarball(tarball: string): void {
  const bin = join(root, 'node_modules/.bin');
  run(join(bin, 'publint'), ['run', tarball, '--strict'], root);
  run(join(bin, 'attw'), [tarball, '--profile', 'node16'], root);
  console.log('package: publint and arethetypeswrong are clean');
}

/** An empty project with the unpacked tarball and nothing else: the package needs no other. */
function install(tarball: string): string {
  const project = join(work, 'project');
  const modules = join(project, 'node_modules');
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  run('tar', ['-xzf', tarball, '-C', modules], work);
  run('mv', [join(modules, 'package'), join(modules, 'halfhour')], work);
  return project;
}

/** All but duty, whose names are types, which are gone at run time. */
function subPaths(): string[] {
  return Object.keys(manifest.exports)
    .filter((path) => path !== './package.json' && path !== './duty')
    .map((path) => `halfhour${path.slice(1)}`);
}

function useFromEsm(project: string): void {
  const imports = subPaths().map((path, i) => `import * as m${i} from '${path}';`);
  const checks = subPaths().map(
    (path, i) => `if (Object.keys(m${i}).length === 0) throw new Error('${path} is empty');`,
  );
  const code = [
    "import { erlangC, requiredAgents } from 'halfhour';",
    ...imports,
    use,
    ...checks,
  ].join('\n');
  writeFileSync(join(project, 'use.mjs'), code);
  run('node', ['use.mjs'], project);
  console.log('package: works from ESM');
}

function useFromCjs(project: string): void {
  const requires = subPaths().map(
    (path) =>
      `if (Object.keys(require('${path}')).length === 0) throw new Error('${path} is empty');`,
  );
  const code = ["const { erlangC, requiredAgents } = require('halfhour');", use, ...requires].join(
    '\n',
  );
  writeFileSync(join(project, 'use.cjs'), code);
  run('node', ['use.cjs'], project);
  console.log('package: works from CJS');
}

function useFromTypeScript(project: string): void {
  const imports = subPaths().map((path, i) => `import * as m${i} from '${path}';\nvoid m${i};`);
  const code = `import { erlangC, requiredAgents } from 'halfhour';\n${imports.join('\n')}\n${use}`;
  for (const extension of ['mts', 'cts']) writeFileSync(join(project, `use.${extension}`), code);
  const options =
    '--strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noEmit --target es2022';
  const bin = join(root, 'node_modules/typescript/bin/tsc');
  const check = (module: string, resolution: string, files: readonly string[]) =>
    run(
      process.execPath,
      [bin, ...options.split(' '), '--module', module, '--moduleResolution', resolution, ...files],
      project,
    );
  check('nodenext', 'nodenext', ['use.mts', 'use.cts']);
  check('esnext', 'bundler', ['use.mts']);
  // The oldest that knows `exports`.
  const oldest = join(root, 'node_modules/typescript-oldest/bin/tsc');
  const node16 = '--strict --noEmit --target es2022 --module nodenext --moduleResolution nodenext';
  run(process.execPath, [oldest, ...node16.split(' '), 'use.mts', 'use.cts'], project);
  console.log('package: works from strict TypeScript, library types checked too');
}

/** Linear algebra is large; only forecasts may pay for it, and only readers for the reading of CSV. */
function neverLoadWhatOthersNeed(project: string): void {
  const dist = join(project, 'node_modules/halfhour/dist');
  const light = ['erlang', 'staffing', 'cost', 'shifts', 'rotation', 'time', 'simulate'];
  const all = subPaths().map((path) => path.slice('halfhour/'.length));
  neverLoad(dist, [...light, 'read'], 'mathjs', /node_modules\/mathjs/);
  neverLoad(
    dist,
    // The schemas of all inputs come with all checks, those of the reader among them.
    all.filter((name) => name !== '' && name !== 'read' && name !== 'schema'),
    'papaparse',
    /UndetectableDelimiter/,
  );
  console.log('package: mathjs is loaded by the forecast path alone, papaparse by read alone');
}

function neverLoad(dist: string, names: readonly string[], what: string, trace: RegExp): void {
  // One file serves all who call `require`.
  for (const entry of names.map((name) => `${name}.js`)) {
    const found = loadedFiles(dist, entry).filter((file) =>
      trace.test(readFileSync(join(dist, file), 'utf8')),
    );
    if (found.length > 0) throw new Error(`${entry} loads ${what}: ${found.join(', ')}`);
  }
}

/** An entry and every chunk that it loads, at any depth. */
function loadedFiles(dist: string, entry: string): string[] {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    const imports = text.matchAll(/(?:from ?|import ?|require\()["'](\.\.?\/[^"']+)["']/g);
    const folder = dirname(file);
    open.push(...[...imports].map(([, from]) => join(folder, from!)));
  }
  return [...seen];
}

/** One kernel in a bundle must not bring the checks of all inputs with it. */
function shakeOff(project: string): void {
  const kilobytes = bundledSize(project, "export { erlangC } from 'halfhour';") / 1024;
  // exp, log and pow with their tables, the same bits everywhere, are 8 of them; the kernel itself is below 10.
  if (kilobytes > 14) throw new Error(`erlangC alone bundles ${kilobytes.toFixed(0)} kB`);
  console.log(`package: erlangC alone bundles ${kilobytes.toFixed(0)} kB`);
}

function bundledSize(project: string, contents: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]!.contents.length;
}

/** Pages whose content security policy forbids code out of text can use all of it. */
function makeNoCodeOfText(project: string): void {
  const dist = join(project, 'node_modules/halfhour/dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const makers = files
    .filter((file) => /\.c?js$/.test(file))
    .filter((file) =>
      /\bnew Function\b|[^.\w](eval|Function)\(/.test(readFileSync(join(dist, file), 'utf8')),
    );
  if (makers.length > 0) throw new Error(`makes code out of text: ${makers.join(', ')}`);
  console.log('package: no code is made out of text');
}

/** What README and guides link to comes with the package, so that the links work wherever it is unpacked. */
function followLinks(project: string): void {
  const folder = join(project, 'node_modules/halfhour');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const broken = pages.flatMap((page) => {
    const prose = readFileSync(join(folder, page), 'utf8').replaceAll(
      /```[\s\S]*?```|`[^`]*`/g,
      '',
    );
    const links = prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g);
    return [...links]
      .map(([, link]) => join(dirname(page), link!))
      .filter((target) => !existsSync(join(folder, target)))
      .map((target) => `${page} links to ${target}`);
  });
  if (broken.length > 0) throw new Error(`links that lead nowhere:\n${broken.join('\n')}`);
  console.log(`package: the links of ${pages.length} pages lead to files of the package`);
}

/** Prints what importing costs over an empty process, interleaved, the best and the middle of each. */
function loadFast(project: string): void {
  const names = ['', 'halfhour', 'halfhour/erlang', 'halfhour/forecast'];
  for (const [i, name] of names.entries()) {
    writeFileSync(join(project, `load${i}.mjs`), name === '' ? '' : `import '${name}';`);
  }
  const times = names.map((): number[] => []);
  for (let round = 0; round < 15; round++) {
    for (const [i, samples] of times.entries()) {
      const start = performance.now();
      run('node', [`load${i}.mjs`], project);
      samples.push(performance.now() - start);
    }
  }
  const [empty, ...loads] = times.map((samples) => samples.sort((a, b) => a - b));
  for (const [i, samples] of loads.entries()) {
    const over = (rank: number) => (samples[rank]! - empty![rank]!).toFixed(0);
    console.log(
      `package: importing ${names[i + 1]} takes ${over(0)} ms (best), ${over(7)} ms (middle) over an empty process`,
    );
  }
}

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout ?? ''}${stderr ?? ''}`);
  }
}
