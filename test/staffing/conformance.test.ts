import { readdirSync, readFileSync } from 'node:fs';
import {
  agentsForOccupancy,
  agentsForServiceLevel,
  agentsForWaitProbability,
  averageSpeedOfAnswer,
  type ErlangAInput,
  erlangA,
  erlangB,
  erlangC,
  offeredLoad,
  waitTail,
} from 'halfhour/erlang';
import {
  type AddShrinkageInput,
  addShrinkage,
  type RequiredAgentsInput,
  requiredAgents,
} from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';

interface Fixture {
  readonly description: string;
  readonly method: string;
  readonly cases: readonly {
    readonly input: Readonly<Record<string, number>>;
    readonly expected: Readonly<Record<string, number>>;
    readonly tolerance: number;
  }[];
}

type Input = Readonly<Record<string, number>>;

/** How this library answers the question of each file. */
const answers: Readonly<Record<string, (input: Input) => object>> = {
  'erlang-b': (input) => ({
    blockingProbability: erlangB(input['agents']!, input['offeredLoad']!),
  }),
  'erlang-c': (input) => {
    const agents = input['agents']!;
    const load = input['offeredLoad']!;
    return {
      waitProbability: erlangC(agents, load),
      waitTail: waitTail(agents, load, input['answerTimeInAht']!),
      averageSpeedOfAnswerInAht: averageSpeedOfAnswer(agents, load),
    };
  },
  'erlang-a': (input) => erlangA(input as Input & ErlangAInput),
  agents: answerAgents,
  ties: answerAgents,
  occupancy: (input) => ({
    agents: agentsForOccupancy(loadOf(input), input['maxOccupancy']!),
  }),
  'service-level-definitions': requiredAgentsOf,
  'wait-probability': (input) => ({
    agents: agentsForWaitProbability(input['offeredLoad']!, input['maxWaitProbability']!),
  }),
  'shrinkage-components': (input) => addShrinkage(input as Input & AddShrinkageInput),
  shrinkage: (input) => addShrinkage({ agents: input['agents']!, shrinkage: input['shrinkage']! }),
  published: requiredAgentsOf,
};

function requiredAgentsOf(input: Input): object {
  return requiredAgents(input as Input & RequiredAgentsInput);
}

function answerAgents(input: Input): object {
  const answerTimeInAht = input['answerTimeSeconds']! / input['ahtSeconds']!;
  const target = input['targetServiceLevel']!;
  return { agents: agentsForServiceLevel(loadOf(input), answerTimeInAht, target) };
}

function loadOf(input: Input): number {
  return offeredLoad(input['contacts']!, input['ahtSeconds']!, input['intervalSeconds']!);
}

it('the conformance cases of every file are run', () => {
  const folder = new URL('../../fixtures/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(
    Object.keys(answers).sort(),
  );
});

describe.each(Object.keys(answers))('the conformance cases of %s', (name) => {
  const file = new URL(`../../fixtures/${name}.json`, import.meta.url);
  const { description, method, cases } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;

  it('say how they were made', () => {
    expect(method.length).toBeGreaterThan(0);
  });

  it(`hold: ${description}`, () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { input, expected, tolerance } of cases) {
      const answer = answers[name]!(input);
      for (const [field, value] of Object.entries(expected)) {
        const actual = Reflect.get(answer, field);
        const where = `${field} of ${JSON.stringify(input)} is ${actual}, not ${value}`;
        const isTiny = Math.abs(value) < 1e-300 && Math.abs(actual) < 1e-300;
        if (!isTiny) expect(actual, where).toBeNear(value, tolerance);
      }
    }
  });
});
