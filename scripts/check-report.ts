// Looks at the report of `npm start` in a browser: script errors, what is wider than the page, charts without a
// sentence, tables without scopes, contrast, links that keys do not reach. Needs Chromium, so it is no part of CI.
//
//   npm run check:report -- FILE.html …            pictures go to reports/look with --pictures

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser.ts';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

/** A4 and Letter less the margins of the page, in pixels of CSS. */
const PAPER = { a4: 703, letter: 725 };

/** So much of each section tells how it looks. */
const PICTURE_HEIGHT = 1500;

const LOOKS: readonly Look[] = [
  ...[390, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({
      name: `${width}-${scheme}`,
      width,
      scheme,
      media: 'screen' as const,
    })),
  ),
  ...Object.entries(PAPER).map(([name, width]) => ({
    name: `print-${name}`,
    width,
    scheme: 'dark' as const,
    media: 'print' as const,
  })),
];

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const withPictures = process.argv.includes('--pictures');
const browser = await openBrowser();
let faults = 0;
try {
  for (const file of files) {
    for (const look of LOOKS) {
      const begun = performance.now();
      const found = await lookAt(file, look);
      faults += found.length;
      console.log(
        `${basename(file)} ${look.name}: ${found.length === 0 ? 'nothing amiss' : ''} (${((performance.now() - begun) / 1000).toFixed(0)} s)`,
      );
      for (const fault of found.slice(0, 12)) console.log(`  ${fault}`);
      if (found.length > 12) console.log(`  and ${found.length - 12} more`);
    }
  }
} finally {
  await browser.close();
}
process.exitCode = faults === 0 ? 0 : 1;

async function lookAt(file: string, look: Look): Promise<string[]> {
  const { send, events } = browser;
  events.length = 0;
  await send('Emulation.setDeviceMetricsOverride', {
    width: look.width,
    height: 900,
    deviceScaleFactor: 1,
    mobile: look.width < 600,
  });
  await send('Emulation.setEmulatedMedia', {
    media: look.media,
    features: [{ name: 'prefers-color-scheme', value: look.scheme }],
  });
  await send('Emulation.setScrollbarsHidden', { hidden: look.media === 'print' });
  await send('Page.navigate', { url: pathToFileURL(resolve(file)).href });
  while (!events.some(({ method }) => method === 'Page.loadEventFired')) await wait(50);
  const { result } = (await send('Runtime.evaluate', {
    expression: `${readFileSync(join(import.meta.dirname, 'inspect-report.js'), 'utf8')}; inspectReport()`,
    returnByValue: true,
  })) as { result: { value: string[] } };
  if (withPictures) await picture(file, look);
  if (look.media === 'screen') result.value.push(...(await walkByKeys()));
  const errors = events
    .filter(({ method }) => ['Runtime.exceptionThrown', 'Log.entryAdded'].includes(method))
    .map(({ params }) => `script or page error: ${JSON.stringify(params).slice(0, 300)}`);
  return [...errors, ...result.value];
}

/** Whether Tab comes to every link in turn, each with a frame around it, and Enter goes where it says. */
async function walkByKeys(): Promise<string[]> {
  const evaluate = async (expression: string) => {
    const { result } = (await browser.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    })) as { result: { value: unknown } };
    return result.value;
  };
  const press = async (key: string, keyCode: number, text?: string) => {
    const event = { key, code: key, windowsVirtualKeyCode: keyCode };
    const down = text === undefined ? { type: 'rawKeyDown' } : { type: 'keyDown', text };
    await browser.send('Input.dispatchKeyEvent', { ...event, ...down });
    await browser.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  };
  const links = (await evaluate(
    `[...document.querySelectorAll('a[href], button, [tabindex], summary')].map((e) => e.getAttribute('href') ?? e.tagName)`,
  )) as string[];
  const found: string[] = [];
  if (links.length === 0) found.push('nothing that keys could reach');
  for (const link of links) {
    await press('Tab', 9);
    const [at, frame] = (await evaluate(
      `[document.activeElement.getAttribute('href') ?? document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle]`,
    )) as [string, string];
    if (at !== link) found.push(`Tab comes to ${at}, not to ${link}`);
    else if (frame === 'none') found.push(`no frame around ${link}`);
    else if (link.startsWith('#')) {
      await press('Enter', 13, '\r');
      const isThere = await evaluate(
        `{ const { top } = document.querySelector(${JSON.stringify(link)})?.getBoundingClientRect() ?? { top: Number.NaN };
           const isEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
           location.hash === ${JSON.stringify(link)} && (Math.abs(top) < 2 || (isEnd && top >= 0 && top < innerHeight)) }`,
      );
      if (isThere !== true) found.push(`Enter does not go to ${link}`);
      await evaluate(`document.querySelector('a[href=${JSON.stringify(link)}]').focus()`);
    }
  }
  return found;
}

async function picture(file: string, { name, media, width }: Look): Promise<void> {
  const path = join('reports/look', `${basename(file, '.html')}-${name}`);
  mkdirSync('reports/look', { recursive: true });
  const { send } = browser;
  if (media === 'print') {
    const size = name.endsWith('a4') ? { paperWidth: 8.27, paperHeight: 11.69 } : {};
    const options = { ...size, printBackground: false, preferCSSPageSize: false };
    const { data } = (await send('Page.printToPDF', options)) as { data: string };
    writeFileSync(`${path}.pdf`, Buffer.from(data, 'base64'));
    return;
  }
  const { result } = (await send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('section')].map(({ id, offsetTop, offsetHeight }) => ({ id, y: offsetTop, height: offsetHeight }))`,
    returnByValue: true,
  })) as { result: { value: { id: string; y: number; height: number }[] } };
  const first = { id: 'first', y: 0, height: result.value[0]?.y ?? PICTURE_HEIGHT };
  for (const { id, y, height } of [first, ...result.value]) {
    const clip = { x: 0, y, width, height: Math.min(height, PICTURE_HEIGHT), scale: 1 };
    const options = { format: 'png', captureBeyondViewport: true, clip };
    const { data } = (await send('Page.captureScreenshot', options)) as { data: string };
    writeFileSync(`${path}-${id}.png`, Buffer.from(data, 'base64'));
  }
}
