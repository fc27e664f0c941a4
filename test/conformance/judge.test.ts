import { describe, expect, it } from 'vitest';
import { isRight, judge, readQuestions } from '../../fixtures/run.mjs';

describe('the judge', () => {
  const question = {
    ...readQuestions(['dates'])[0]!,
    cases: [
      {
        id: 'dates-1',
        input: { from: '2024-02-28' },
        expected: { days: 2, shares: [0, 0.5], isLeap: true },
        tolerance: 1e-9,
      },
    ],
  };
  const right = { days: 2 + 1e-10, shares: [1e-10, 0.5], isLeap: true };

  it.each([
    ['an answer within the tolerance', { id: 'dates-1', answer: right }, true],
    ['fields beside those that are wanted', { id: 'dates-1', answer: { ...right, more: 1 } }, true],
    ['no reply', { id: 'dates-2', answer: right }, false],
    ['a question that was left out', { id: 'dates-1', skip: 'no calendar' }, false],
    ['a number that is no number', { id: 'dates-1', answer: { ...right, days: null } }, false],
    ['a text for a number', { id: 'dates-1', answer: { ...right, days: '2' } }, false],
    ['a list too short', { id: 'dates-1', answer: { ...right, shares: [0] } }, false],
    ['a number off by more', { id: 'dates-1', answer: { ...right, shares: [0, 0.501] } }, false],
    ['1 for true', { id: 'dates-1', answer: { ...right, isLeap: 1 } }, false],
  ])('of %s', (_, reply, expected) => {
    expect(isRight(judge([question], [reply]))).toBe(expected);
  });
});
