// Do all engines give the same bits?
//
//   npm run engines                                  this Node, Node 20 to 26, Bun, Deno, workerd, Chromium
//   npm run engines -- node node26 chromium-page     these
//   npm run engines -- --seed 7 --inputs 2000        another suite, or a smaller one; --no-plan leaves out the sample
//   npm run engines -- --case 'erlangC, random input 17'      what each engine makes of that case, in full
//
// Engines come from npm into a temporary folder; Chromium has to be there.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSuite } from './bundle.ts';
import { hasChromium } from './chromium.ts';
import { ENGINES, type Engine, installEngine, writeHosts } from './engines.ts';
import type { SuiteOptions, SuiteResult } from './suite/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string', default: '10000' },
    'no-plan': { type: 'boolean', default: false },
    case: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

const options: SuiteOptions = {
  seed: Number(values.seed),
  inputs: Number(values.inputs),
  plan: !values['no-plan'],
  zones: true,
  detail: values.case,
};

const unknown = positionals.filter((name) => !ENGINES.some((engine) => engine.name === name));
if (unknown.length > 0) {
  throw new Error(
    `no engine ${unknown[0]}; there are ${ENGINES.map(({ name }) => name).join(', ')}`,
  );
}
const asked = ENGINES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const engineFolder = join(tmpdir(), 'halfhour-engines');
mkdirSync(engineFolder, { recursive: true });
const bundle = mkdtempSync(join(tmpdir(), 'halfhour-suite-'));
try {
  await bundleSuite(join(bundle, 'suite.mjs'));
  writeHosts(bundle);
  await compare();
} finally {
  rmSync(bundle, { recursive: true });
}

async function compare(): Promise<void> {
  let first: { readonly engine: Engine; readonly result: SuiteResult } | undefined;
  for (const engine of asked) {
    if (engine.name.startsWith('chromium') && !hasChromium) {
      console.log(
        `${engine.name}: skipped, there is no /usr/bin/chromium; CHROMIUM tells of another`,
      );
      continue;
    }
    const result = await resultOf(engine);
    if (result === undefined) continue;
    console.log(`${result.hash} ${engine.name}, ${Object.keys(result.cases).length} cases`);
    if (result.detail !== undefined) console.log(result.detail);
    first ??= { engine, result };
    report(first.engine.name, differing(first.result.cases, result.cases), 'cases');
    report(first.engine.name, differingRules(first.result.zones, result.zones), 'zones');
  }
}

/** What an engine makes of the suite; one that cannot be brought or does not run is a failure, not the end. */
async function resultOf(engine: Engine): Promise<SuiteResult | undefined> {
  try {
    const packages = await installEngine(engine, engineFolder);
    return await engine.suite({ bundle, packages }, options);
  } catch (error) {
    console.log(`${engine.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Differing cases make the run fail; zones are data of the engine, and are only named. */
function report(from: string, names: readonly string[], kind: 'cases' | 'zones'): void {
  if (names.length === 0) return;
  if (kind === 'cases') process.exitCode = 1;
  const shown = values.list || kind === 'zones' ? names.join('; ') : `the first is ${names[0]}`;
  console.log(`  ${names.length} ${kind} differ from ${from}: ${shown}`);
}

function differing(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
}

/** Of the zones that both know: which of several names of a zone an engine lists is no rule. */
function differingRules(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string[] {
  return differing(one, other).filter((name) => name in one && name in other);
}
