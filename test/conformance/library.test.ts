import { describe, expect, it } from 'vitest';
import { asked, judge, readQuestions } from '../../fixtures/run.mjs';
import { answers } from './answers.ts';

const questions = readQuestions();

it('the conformance cases of every file are run', () => {
  expect(questions.map(({ name }) => name).sort()).toEqual(Object.keys(answers).sort());
});

describe.each(questions)('the conformance cases of $name', (question) => {
  it(`hold: ${question.asks}`, () => {
    const replies = asked([question]).map(({ id, input }) => ({
      id,
      answer: answers[question.name]!(input),
    }));
    const [verdict] = judge([question], replies);
    expect(verdict!.faults).toEqual([]);
    expect(verdict!.right).toBe(question.cases.length);
  });
});
