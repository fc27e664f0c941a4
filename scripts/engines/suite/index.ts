import { examples, modules } from 'halfhour-suite-examples';
import { seededRandom } from '../../../src/core/random.ts';
import { exactText } from './exact-text.ts';
import { withOtherNumbers } from './other-numbers.ts';
import { samplePlan } from './sample-plan.ts';
import { zoneRules } from './zone-rules.ts';

/** What to run. */
export interface SuiteOptions {
  /** Seed of the random inputs: another seed, another suite. */
  readonly seed: number;
  /** How many random inputs. */
  readonly inputs: number;
  /** Whether to plan the sample, which takes as long as all else. */
  readonly plan: boolean;
  /** Whether to tell the clock rules of all zones. */
  readonly zones: boolean;
  /** Name of a case whose result is to be told in full. */
  readonly detail?: string | undefined;
}

/** What an engine made of the suite. */
export interface SuiteResult {
  /** One hash of all cases. */
  readonly hash: string;
  /** Hash of each case, by its name, in the order in which they ran. */
  readonly cases: Record<string, string>;
  /** The clock of every zone that the engine knows, or nothing. */
  readonly zones: Record<string, string>;
  readonly detail?: string | undefined;
}

/** A call of a public function, as an example makes it. */
interface Call {
  readonly callee: string;
  readonly act: (...args: readonly unknown[]) => unknown;
  readonly args: readonly unknown[];
}

/** Runs everything, on whatever engine this is. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const cases: Record<string, string> = {};
  let detail: string | undefined;
  const note = async (name: string, give: () => unknown) => {
    const text = exactText(resultOf(give));
    if (name === options.detail) detail = text;
    cases[name] = await hashOf(text);
  };

  const calls: Call[] = [];
  const load = recorder(calls);
  for (const { name, run } of examples) {
    const results: unknown[] = [];
    await run(load, {}, (_line, give) => void results.push(resultOf(give)));
    for (const [i, result] of results.entries()) await note(`${name} ${i + 1}`, () => result);
  }
  let number = 0;
  for (const { callee, act, args } of randomCalls(calls, options)) {
    await note(`${callee}, random input ${++number}`, () => act(...args));
  }
  if (options.plan) {
    for (const [part, value] of Object.entries(samplePlan()))
      await note(`plan ${part}`, () => value);
  }
  const hash = await hashOf(JSON.stringify(cases));
  const zones = options.zones ? zoneRules() : {};
  return { hash, cases, zones, ...(detail !== undefined && { detail }) };
}

const few = (calls: number, callees: readonly string[]) =>
  Object.fromEntries(callees.map((callee) => [callee, calls]));

/** What takes tens of milliseconds a call, and what takes longer, is called as often as half a minute allows. */
const FEW: Readonly<Record<string, number>> = {
  ...few(3, ['agentsForConfidence', 'backtest', 'costBridge', 'dayServiceLevelRisk']),
  ...few(3, ['designShifts', 'forecastVolume', 'generateCrewRotations', 'generateRotation']),
  ...few(3, ['planWorkforce', 'prepareDay', 'reforecastDay', 'simulateCentre', 'simulateQueue']),
  ...few(3, ['verifyStaffing']),
  // Seconds a call.
  ...few(1, ['optimiseSkillGroupDay', 'optimiseSkillGroups']),
  ...few(10, ['analyseTraffic', 'breakEven', 'checkRoster', 'compareDesigns', 'compareScenarios']),
  ...few(10, ['intervalHistory', 'layRoster', 'placeBreaks', 'reconcileForecasts', 'repairRoster']),
  ...few(10, ['staffSkillGroups', 'updateDay']),
};

/** Calls of all functions that examples call, in turn, with other numbers. */
function* randomCalls(calls: readonly Call[], { seed, inputs }: SuiteOptions): Generator<Call> {
  const random = seededRandom(seed);
  const callees = [...new Set(calls.map(({ callee }) => callee))].sort();
  const callsOf = new Map(
    callees.map((name) => [name, calls.filter(({ callee }) => callee === name)]),
  );
  let made = 0;
  for (let round = 0; made < inputs; round++) {
    for (const [callee, known] of callsOf) {
      if (made === inputs || round >= (FEW[callee] ?? inputs)) continue;
      const call = known[Math.floor(random() * known.length)]!;
      yield { ...call, args: call.args.map((arg) => withOtherNumbers(arg, random)) };
      made++;
    }
  }
}

/** Hands out the modules of the library, and writes down what is called with what. */
function recorder(calls: Call[]): (from: string) => unknown {
  return (from) => {
    const module = modules[from];
    if (module === undefined) throw new Error(`no module ${from}`);
    return Object.fromEntries(
      Object.entries(module).map(([callee, act]) => {
        if (typeof act !== 'function' || /^[A-Z]/.test(callee)) return [callee, act];
        const recorded = (...args: unknown[]) => {
          calls.push({ callee, act: act as Call['act'], args });
          return act(...args) as unknown;
        };
        return [callee, recorded];
      }),
    );
  };
}

function resultOf(give: () => unknown): unknown {
  try {
    return give();
  } catch (error) {
    return error;
  }
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).subarray(0, 12), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The suite as a service, which is how workerd runs it. */
export default {
  fetch: async (request: Request) =>
    Response.json(await runSuite((await request.json()) as SuiteOptions)),
};
