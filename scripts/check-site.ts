// Looks at the calculators of the site in Chromium: that their numbers are the library's, that nothing fails, nothing is
// asked of a network, the first answer comes within a second, and that they can be read. Needs Chromium and a site that
// is built, so it is no part of CI.
//
//   npm run docs && npm run check:site              all, in every language
//   npm run check:site -- half-hour cost            these alone

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type LivePage, livePages } from '../docs/site/calculators/calculators.ts';
import { openBrowser } from './browser.ts';
import { LANGUAGES, type Language } from './site/bundles.ts';
import { libraryAnswers } from './site/library-answers.ts';
import { inLanguage } from './site/page-parts.ts';
import { siteFolder } from './site/root.ts';

/** What a page may weigh, compressed, in bytes: its own files and the styles. */
const MOST_BYTES = 150_000;
const MOST_BYTES_OF_ERLANG = 40_000;

/** When the first answer is there, in milliseconds of CPU of all threads of the page: the clock is that of a busy machine. */
const FIRST_ANSWER_MS = 1000;

/** A search is looked at for so long; what it has shown by then is compared. */
const PATIENCE_MS = 120_000;

/** How far what is on the page has moved by itself. */
const LAYOUT_SHIFT = `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 50); })`;

const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const withPictures = process.argv.includes('--pictures');
const pages = livePages.filter(({ file }) => asked.length === 0 || asked.includes(file));
const browser = await openBrowser();
const { send, events } = browser;
await send('Network.enable');
await send('Performance.enable');
let faults = 0;
try {
  for (const page of pages) for (const language of LANGUAGES) await look(page, language);
} finally {
  await browser.close();
}
console.log(faults === 0 ? 'site: nothing amiss' : `site: ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function look(page: LivePage, language: Language): Promise<void> {
  const found: string[] = [];
  const url = pathToFileURL(join(siteFolder, inLanguage(`live/${page.file}`, language))).href;
  let weight = 0;
  let first = 0;
  let firstCpu = 0;
  for (const [width, scheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    await send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 900,
      deviceScaleFactor: 1,
      mobile: width < 600,
    });
    await send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    await send('Page.navigate', { url: 'about:blank' });
    await wait(50);
    events.length = 0;
    const begun = await cpuSeconds();
    await send('Page.navigate', { url });
    while (!events.some(({ method }) => method === 'Page.loadEventFired')) await wait(20);
    await until(`document.querySelector('#answer [data-answer]') !== null`);
    first = Math.max(first, (await evaluate('performance.now()')) as number);
    firstCpu = Math.max(firstCpu, 1000 * ((await cpuSeconds()) - begun));
    await until(`document.body.dataset.state === 'answered'`);
    const inspect = readFileSync(join(import.meta.dirname, 'inspect-report.js'), 'utf8');
    const look = (await evaluate(`${inspect}; inspectReport()`)) as string[];
    found.push(...look.map((fault) => `${width} ${scheme}: ${fault}`));
    const shift = (await evaluate(LAYOUT_SHIFT)) as number;
    if (shift > 0.1) found.push(`${width}: the layout shifts by ${shift.toFixed(2)}`);
    const requests = requested();
    const strange = requests.filter((one) => !/^(file|blob|data|about):/.test(one));
    if (strange.length > 0) found.push(`asks for ${strange.join(', ')}`);
    weight =
      new Set(requests.filter((one) => one.startsWith('file:'))).size === 0
        ? weight
        : weigh(requests);
    found.push(...scriptFaults());
    if (withPictures) await picture(page, language, width);
  }
  const most = page.file === 'half-hour' ? MOST_BYTES_OF_ERLANG : MOST_BYTES;
  if (weight > most) found.push(`weighs ${weight} bytes, more than ${most}`);
  found.push(
    ...(await compareWithLibrary(page)),
    ...(await untranslated(language)),
    ...(await keys()),
  );
  faults += found.length;
  const said = found.length === 0 ? 'nothing amiss' : '';
  console.log(
    `${page.file} ${language}: first answer ${first.toFixed(0)} ms (${firstCpu.toFixed(0)} ms of CPU${firstCpu > FIRST_ANSWER_MS ? ', LATE' : ''}), ${weight} bytes compressed; ${said}`,
  );
  for (const fault of [...new Set(found)].slice(0, 10)) console.log(`  ${fault}`);
}

async function evaluate(expression: string): Promise<unknown> {
  const { result } = (await send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  })) as { result: { value: unknown } };
  return result.value;
}

/** CPU that the process of the page has taken. */
async function cpuSeconds(): Promise<number> {
  const { metrics } = (await send('Performance.getMetrics')) as {
    metrics: { name: string; value: number }[];
  };
  return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0;
}

async function until(expression: string): Promise<void> {
  const begun = performance.now();
  while ((await evaluate(expression)) !== true) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error(`never: ${expression}`);
    await wait(20);
  }
}

/** What the page has asked for. */
function requested(): string[] {
  return events.flatMap(({ method, params }) =>
    method === 'Network.requestWillBeSent'
      ? [(params as { request: { url: string } }).request.url]
      : [],
  );
}

function weigh(requests: readonly string[]): number {
  const files = new Set(requests.filter((one) => one.startsWith('file:')));
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(fileURLToPath(file)), { level: 9 }).length,
    0,
  );
}

function scriptFaults(): string[] {
  return events
    .filter(({ method }) => ['Runtime.exceptionThrown', 'Log.entryAdded'].includes(method))
    .map(({ params }) => `script or page error: ${JSON.stringify(params).slice(0, 300)}`);
}

/** Each number on the page against what the library gives when it is asked directly. */
async function compareWithLibrary(page: LivePage): Promise<string[]> {
  const shown = (await evaluate(
    `Object.fromEntries([...document.querySelectorAll('[data-answer]')].map((one) => [one.dataset.answer, one.dataset.value]))`,
  )) as Record<string, string>;
  return Object.entries(libraryAnswers[page.file]!()).flatMap(([name, value]) =>
    shown[name] === String(value) ? [] : [`${name} is ${shown[name]}, and ${value} in the library`],
  );
}

/** English sentences and words on a page of another language: what the English page has, and this one as well. */
async function untranslated(language: Language): Promise<string[]> {
  if (language === 'en') return [];
  const { untranslatedTexts } = await import('./site/untranslated.ts');
  const texts = (await evaluate(
    `[...document.querySelectorAll('main h1, main h2, main p, main label, main dt, main th, main caption, main figcaption, main button, main summary, main option, main tspan, main small')].map((one) => one.textContent.trim())`,
  )) as string[];
  return untranslatedTexts(texts).map((text) => `not translated: ${text.slice(0, 60)}`);
}

/** Whether Tab comes to every field and button in turn, each with a frame around it. */
async function keys(): Promise<string[]> {
  const found: string[] = [];
  await evaluate(`document.activeElement?.blur(); scrollTo(0, 0)`);
  const wanted = (await evaluate(
    `[...document.querySelectorAll('a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]')].filter((one) => one.checkVisibility()).length`,
  )) as number;
  const reached = new Set<string>();
  for (let i = 0; i < wanted; i++) {
    for (const type of ['rawKeyDown', 'keyUp'])
      await send('Input.dispatchKeyEvent', {
        type,
        key: 'Tab',
        code: 'Tab',
        windowsVirtualKeyCode: 9,
      });
    const [at, outline] = (await evaluate(
      `[[...document.querySelectorAll('*')].indexOf(document.activeElement), getComputedStyle(document.activeElement).outlineStyle]`,
    )) as [number, string];
    reached.add(String(at));
    if (outline === 'none') found.push(`no frame around element ${at}`);
  }
  if (reached.size < wanted) found.push(`Tab reaches ${reached.size} of ${wanted}`);
  return found;
}

async function picture({ file }: LivePage, language: Language, width: number): Promise<void> {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync('reports/look', { recursive: true });
  const { data } = (await send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
  })) as { data: string };
  const path = `reports/look/live-${file}-${language}-${width}.png`;
  writeFileSync(path, Buffer.from(data, 'base64'));
  console.log(`  ${relative(process.cwd(), path)}`);
}
