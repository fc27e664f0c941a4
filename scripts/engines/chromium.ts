import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SuiteOptions, SuiteResult } from './suite/index.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to run the suite in. */
export const hasChromium = existsSync(CHROMIUM);

/** Nothing that calls the network, asks questions or remembers. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without these a page has no shared memory. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** What a server gives for each path: its type and its text. */
export type Served = Readonly<Record<string, readonly [type: string, text: string]>>;

/** Runs the suite in a page, or in a worker of a page, of a browser without a window. */
export async function runInChromium(
  where: 'page' | 'worker',
  bundle: string,
  options: SuiteOptions,
): Promise<SuiteResult> {
  const answer = await askChromium({
    '/': ['text/html', `<!doctype html><script type="module" src="/${where}.mjs"></script>`],
    '/suite.mjs': ['text/javascript', readFileSync(join(bundle, 'suite.mjs'), 'utf8')],
    '/page.mjs': ['text/javascript', pageScript(options)],
    '/worker.mjs': ['text/javascript', "new Worker('/page.mjs', { type: 'module' });"],
  });
  return JSON.parse(answer) as SuiteResult;
}

/**
 * Opens the page `/` of these files, which is cross-origin isolated, and gives what it posts to `/result`; what it posts
 * to `/error` is thrown.
 */
export async function askChromium(files: Served): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'halfhour-chromium-'));
  const server = createServer();
  const answer = new Promise<string>((resolve, reject) => {
    server.on('request', (request, response) => {
      const file = files[request.url ?? ''];
      if (request.method === 'POST') {
        let text = '';
        request.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        request.on('end', () => {
          response.end();
          if (request.url === '/error') reject(new Error(`in chromium: ${text}`));
          else resolve(text);
        });
      } else if (file === undefined) response.writeHead(404).end();
      else response.writeHead(200, { ...ISOLATED, 'content-type': file[0] }).end(file[1]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const args = [...FLAGS, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`];
  const browser = spawn(CHROMIUM, args, { stdio: 'ignore' });
  const ended = new Promise<never>((_, reject) => {
    browser.on('error', reject);
    browser.on('exit', (code) => reject(new Error(`chromium ended with ${code}`)));
  });
  try {
    return await Promise.race([answer, ended]);
  } finally {
    ended.catch(() => {});
    const gone = new Promise((resolve) => browser.on('exit', resolve));
    browser.kill();
    await gone;
    server.close();
    // Its processes write on for a moment; what is left then lies in the machine's temporary folder.
    await rm(profile, { recursive: true, maxRetries: 10, retryDelay: 200 }).catch(() => {});
  }
}

function pageScript(options: SuiteOptions): string {
  return `const send = (to, body) => fetch(to, { method: 'POST', body });
try {
  const { runSuite } = await import('/suite.mjs');
  await send('/result', JSON.stringify(await runSuite(${JSON.stringify(options)})));
} catch (error) {
  await send('/error', String(error.stack ?? error));
}
`;
}
