import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isRight, judge, type Reply, readQuestions } from '../../fixtures/run.mjs';

interface PlantedFault {
  readonly fault: string;
  readonly isRight: boolean;
  readonly replies: readonly Reply[];
}

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What a program printed; `undefined` where it is not installed. */
async function printed(program: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const isThere = (await printed('python3', '--version')) !== undefined;

describe.skipIf(!isThere)('the reference in Python', () => {
  it('passes all cases, and no planted fault does, judged in Python and in Node', async () => {
    const questions = readQuestions();
    const lines = (await printed('python3', pathOf('faults.py')))!.trim().split('\n');
    const [none, ...faults] = lines.map((line) => JSON.parse(line) as PlantedFault);
    const inNode = ({ replies }: PlantedFault) => {
      const ids = new Set(replies.map(({ id }) => id));
      const answered = questions
        .map((question) => ({ ...question, cases: question.cases.filter(({ id }) => ids.has(id)) }))
        .filter(({ cases }) => cases.length > 0);
      return isRight(judge(answered, replies));
    };
    expect(none!.replies).toHaveLength(questions.flatMap(({ cases }) => cases).length);
    expect([none!.isRight, inNode(none!)]).toEqual([true, true]);
    expect(faults.length).toBeGreaterThanOrEqual(20);
    const passed = faults.filter((fault) => fault.isRight || inNode(fault));
    expect(passed.map(({ fault }) => fault)).toEqual([]);
  });

  it.each([
    ['python3', 'run.py'],
    ['node', 'run.mjs'],
  ])('is judged as a program of its own by %s %s', async (program, runner) => {
    const folder = pathOf('../../fixtures');
    const only = ['--only', 'pay,dates'];
    const text = await printed(
      program,
      `${folder}/${runner}`,
      ...only,
      'python3',
      `${folder}/reference`,
    );
    expect(text!.trim().split('\n')).toEqual([
      'dates                        9 right',
      'night-hours                  7 right',
      'overtime-pay                 9 right',
      'week-pay                     11 right',
    ]);
  });
});
