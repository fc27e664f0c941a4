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
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// npm run build && npx tsx scripts/bundle-sizes.ts
//
// How large a page with `requiredAgents` becomes with the bundlers in use, each as its users run it: the packed
// package and the bundlers are installed in a temporary folder. It asks the package registry, so it is no part of CI.

const PACKAGES = [
  'vite@8.3.8',
  'esbuild@0.28.2',
  'rollup@4.67.4',
  '@rollup/plugin-node-resolve@16.0.3',
  '@rollup/plugin-terser@0.4.4',
  'webpack@5.113.0',
];

const PAGE = `import { requiredAgents } from 'halfhour';
document.body.textContent = String(requiredAgents({
  contacts: 100, intervalSeconds: 1800, ahtSeconds: 180, targetServiceLevel: 0.8, answerTimeSeconds: 20,
}).agents);
`;

const ROLLUP = `import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
export default {
  input: 'page.js', output: { file: 'rollup/page.js', format: 'es' }, plugins: [resolve(), terser()],
};
`;

const WEBPACK = `import webpack from 'webpack';
const output = { path: process.cwd() + '/webpack', filename: 'page.js' };
webpack({ mode: 'production', entry: './page.js', output }, (error, result) => {
  if (error || result.hasErrors()) throw error ?? new Error(result.toString());
});
`;

if (!existsSync('dist/index.js')) {
  console.error('There is no dist to pack: run `npm run build` first.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'halfhour-bundles-'));
try {
  const packed = run(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
    '.',
  );
  const tarball = packed.trim().split('\n').at(-1)!;
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run(
    'npm',
    ['install', '--loglevel=error', '--no-audit', '--no-fund', `./${tarball}`, ...PACKAGES],
    folder,
  );
  writeFileSync(join(folder, 'page.js'), PAGE);
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./page.js"></script>');
  writeFileSync(join(folder, 'rollup.config.js'), ROLLUP);
  writeFileSync(join(folder, 'webpack.js'), WEBPACK);
  mkdirSync(join(folder, 'esbuild'));
  const bin = (name: string) => join(folder, 'node_modules/.bin', name);
  run(bin('vite'), ['build', '--outDir', 'vite', '--logLevel', 'error'], folder);
  const minified = ['--bundle', '--minify', '--format=esm', '--target=es2022', '--log-level=error'];
  run(bin('esbuild'), ['page.js', ...minified, '--outfile=esbuild/page.js'], folder);
  run(bin('rollup'), ['-c', '--silent'], folder);
  run('node', ['webpack.js'], folder);
  for (const name of ['vite', 'esbuild', 'rollup', 'webpack']) report(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(name: string): void {
  const scripts = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, name, file)));
  const all = Buffer.concat(scripts);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
  const gzipped = gzipSync(all, { level: 9 }).length;
  console.log(
    `${name.padEnd(8)} ${kilobytes(all.length)} kB minified ${kilobytes(gzipped)} kB gzipped`,
  );
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
