// The worker and the page of docs/guides/workers.md, word for word, in a browser: a search that is told to stop after
// half a second answers soon, and as with so many steps. Needs Chromium.
//
//   npm run check:worker

import { build } from 'esbuild';
import { threeShiftTeam } from '../test/rotation/support/three-shift-team.ts';
import { projectRoot, readProjectFile } from '../test/support/source-files.ts';
import { askChromium, hasChromium } from './engines/chromium.ts';

/** When the planner has seen enough. */
const PATIENCE_MS = 500;

interface Outcome {
  readonly status: string;
  readonly steps: number;
  readonly reports: number;
  readonly largest: number;
  readonly late: number;
  /** Of `late`, in milliseconds: until the search saw the flag, until the answer was posted, until the page had it. */
  readonly parts: readonly [seen: number, written: number, arrived: number];
  /** The longest time between two looks of the search at the flag. */
  readonly longestLook: number;
  /** The longest time that a timer of 5 ms took in the page meanwhile: what the machine was late by itself. */
  readonly longestTick: number;
  readonly isSame: boolean;
}

if (!hasChromium) {
  console.log('There is no browser here: nothing was looked at.');
} else {
  const outcome = JSON.parse(await askChromium(await pageOfTheGuide())) as Outcome;
  const { status, steps, reports, largest, late, parts, isSame } = outcome;
  const [seen, written, arrived] = parts.map((ms) => ms.toFixed(0));
  console.log(
    `${status} after ${steps} steps and ${reports} reports up to a fraction of ${largest}`,
  );
  console.log(`answered ${late.toFixed(0)} ms after it was told to stop`);
  console.log(
    `  ${seen} until it looked, ${written} until it had the answer, ${arrived} until the page had it`,
  );
  console.log(`  between two looks at most ${outcome.longestLook.toFixed(0)} ms`);
  console.log(
    `  meanwhile a timer of 5 ms of the page took up to ${outcome.longestTick.toFixed(0)} ms`,
  );
  console.log(`${isSame ? 'the same' : 'NOT the same'} answer as with ${steps} steps`);
  if (!isSame || reports === 0) process.exitCode = 1;
}

/** The files of a page that does what the guide says, with the search, the bar and the button of this check. */
async function pageOfTheGuide() {
  const javascript = 'text/javascript';
  const library = await build({
    stdin: { contents: "export * from 'halfhour';", resolveDir: projectRoot },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    external: ['stream'],
  });
  const input = { ...threeShiftTeam(2), weeklyHours: { maxAverage: 40 } };
  return {
    '/': [
      'text/html',
      '<!doctype html><script type="module">import "/surroundings.js"; import "/page.js";</script>',
    ],
    '/halfhour.js': [javascript, library.outputFiles[0]!.text],
    '/rota-worker.js': [
      javascript,
      `import '/clock.js';\n${resolved(blockOfTheGuide('rota-worker.js'))}`,
    ],
    '/clock.js': [javascript, clock()],
    '/page.js': [javascript, resolved(blockOfTheGuide('page.js'))],
    '/surroundings.js': [javascript, surroundings(input)],
  } as const;
}

function blockOfTheGuide(name: string): string {
  const guide = readProjectFile('docs/guides/workers.md');
  const found = [...guide.matchAll(/```js\n([\s\S]*?)```/g)].find(([, code]) =>
    code!.startsWith(`// ${name}`),
  );
  if (found === undefined) throw new Error(`docs/guides/workers.md has no block of ${name}`);
  return found[1]!;
}

/** A page without a bundler knows no names of packages. */
function resolved(code: string): string {
  return code.replaceAll("'halfhour'", "'/halfhour.js'");
}

/** In the worker: when the search looks at the flag, and when its answer is posted, on the clock of the page. */
function clock(): string {
  return `
const now = () => performance.timeOrigin + performance.now();
const clock = { longestLook: 0 };
const { load } = Atomics;
let looked;
Atomics.load = (...args) => {
  const flag = load(...args);
  const at = now();
  if (looked !== undefined) clock.longestLook = Math.max(clock.longestLook, at - looked);
  looked = at;
  if (flag === 1) clock.seen ??= at;
  return flag;
};
const post = globalThis.postMessage.bind(globalThis);
globalThis.postMessage = (news) => post({ ...news, clock: { ...clock, posted: now() } });
`;
}

/** What the page of the guide takes as given: the input, a bar, a button, and somebody who looks at the answer. */
function surroundings(input: unknown): string {
  return `
import { generateRotation } from '/halfhour.js';
const fractions = [];
const now = () => performance.timeOrigin + performance.now();
let told = 0;
let ticked = 0;
let longestTick = 0;
setInterval(() => {
  const at = now();
  if (told > 0 && ticked > 0) longestTick = Math.max(longestTick, at - ticked);
  ticked = at;
}, 5);
globalThis.input = ${JSON.stringify(input)};
globalThis.bar = {
  set value(fraction) {
    // Loading is not part of the planner's patience.
    if (fractions.push(fraction) === 1)
      setTimeout(() => {
        told = now();
        cancelButton.onclick();
      }, ${PATIENCE_MS});
  },
};
globalThis.cancelButton = {};
globalThis.show = (news) => {
  const arrived = now();
  const late = arrived - told;
  if (news.kind === 'error') return fetch('/error', { method: 'POST', body: news.error.message });
  const { result, clock } = news;
  const parts = [clock.seen - told, clock.posted - clock.seen, arrived - clock.posted];
  const again = generateRotation({ ...input, maxSteps: result.steps });
  const isSame = JSON.stringify(again) === JSON.stringify(result);
  const { status, steps } = result;
  const outcome = { status, steps, reports: fractions.length, largest: Math.max(...fractions), late, parts, longestLook: clock.longestLook, longestTick, isSame };
  fetch('/result', { method: 'POST', body: JSON.stringify(outcome) });
};
globalThis.onerror = (message) => void fetch('/error', { method: 'POST', body: String(message) });
`;
}
