// Types the planners' questions into the search of the site in Chromium, in three languages, and clicks on the answer:
// that it is among what is shown, that the click leads to the place, and that there is something to run there. Needs
// Chromium and a site that is built, so it is no part of CI.
//
//   npm run docs && npm run check:search

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { plannersSearches } from '../test/support/planners-searches.ts';
import { openBrowser } from './browser.ts';
import { answerUrl } from './site/home-page.ts';
import { inLanguage } from './site/page-parts.ts';
import { siteFolder } from './site/root.ts';

/** Words are typed and pages loaded from a disk. */
const PATIENCE_MS = 60_000;

const browser = await openBrowser();
const { send } = browser;
const faults: string[] = [];
try {
  for (const [query, language, answer] of plannersSearches) {
    const fault = await ask(query, language, answerUrl(answer, language));
    console.log(`${language} ${query}: ${fault ?? 'one click'}`);
    if (fault !== undefined) faults.push(query);
  }
} finally {
  await browser.close();
}
console.log(faults.length === 0 ? 'search: nothing amiss' : `search: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function ask(
  query: string,
  language: 'en' | 'de' | 'zh',
  answer: string,
): Promise<string | undefined> {
  await open(pathToFileURL(join(siteFolder, inLanguage('index', language))).href);
  await evaluate(`document.querySelector('.site-search input').focus()`);
  await send('Input.insertText', { text: query });
  await until(`document.querySelector('.site-found a') !== null`);
  const links = (await evaluate(
    `[...document.querySelectorAll('.site-found a')].map((one) => one.getAttribute('href'))`,
  )) as string[];
  const place = links.indexOf(answer);
  if (place < 0) return `${answer} is not among ${links.join(', ')}`;
  await evaluate(`document.querySelectorAll('.site-found a')[${place}].click()`);
  await until(isLoaded(answer));
  const [, heading] = answer.split('#');
  if (
    heading !== undefined &&
    !(await evaluate(`document.getElementById(${JSON.stringify(heading)}) !== null`))
  )
    return `there is no ${heading} on the page`;
  const runs = await evaluate(`document.querySelector('[data-answer], pre code') !== null`);
  return runs === true ? undefined : 'there is nothing to run';
}

/** Goes to a page; the one before may still be there when the command is answered. */
async function open(url: string): Promise<void> {
  await send('Page.navigate', { url });
  await until(isLoaded(url));
}

function isLoaded(url: string): string {
  return `decodeURI(location.href).endsWith(decodeURI(${JSON.stringify(url)})) && document.readyState === 'complete'`;
}

async function until(expression: string): Promise<void> {
  const begun = performance.now();
  while ((await evaluate(expression)) !== true) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error(`never: ${expression}`);
    await wait(20);
  }
}

async function evaluate(expression: string): Promise<unknown> {
  const { result } = (await send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  })) as { result?: { value: unknown } };
  // Nothing, while one page makes room for the next.
  return result?.value;
}
