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
  readonly isSame: boolean;
}

if (!hasChromium) {
  console.log('There is no browser here: nothing was looked at.');
} else {
  const outcome = JSON.parse(await askChromium(await pageOfTheGuide())) as Outcome;
  const { status, steps, reports, largest, late, isSame } = outcome;
  console.log(
    `${status} after ${steps} steps and ${reports} reports up to a fraction of ${largest}`,
  );
  console.log(`answered ${late.toFixed(0)} ms after it was told to stop`);
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
    '/rota-worker.js': [javascript, resolved(blockOfTheGuide('rota-worker.js'))],
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

/** What the page of the guide takes as given: the input, a bar, a button, and somebody who looks at the answer. */
function surroundings(input: unknown): string {
  return `
import { generateRotation } from '/halfhour.js';
const fractions = [];
let told = 0;
globalThis.input = ${JSON.stringify(input)};
globalThis.bar = {
  set value(fraction) {
    // Loading is not part of the planner's patience.
    if (fractions.push(fraction) === 1)
      setTimeout(() => {
        told = performance.now();
        cancelButton.onclick();
      }, ${PATIENCE_MS});
  },
};
globalThis.cancelButton = {};
globalThis.show = (news) => {
  const late = performance.now() - told;
  if (news.kind === 'error') return fetch('/error', { method: 'POST', body: news.error.message });
  const { result } = news;
  const again = generateRotation({ ...input, maxSteps: result.steps });
  const isSame = JSON.stringify(again) === JSON.stringify(result);
  const { status, steps } = result;
  const outcome = { status, steps, reports: fractions.length, largest: Math.max(...fractions), late, isSame };
  fetch('/result', { method: 'POST', body: JSON.stringify(outcome) });
};
globalThis.onerror = (message) => void fetch('/error', { method: 'POST', body: String(message) });
`;
}
