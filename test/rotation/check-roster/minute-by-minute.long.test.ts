import { expect, it } from 'vitest';
import { randomCase, seeded } from '../../duty/random-rosters.ts';
import { readingDifferences } from './reading-agreement.ts';

it('every rule reads what a reader of minutes does, on 100 rosters around clock changes', () => {
  const random = seeded(170);
  for (let i = 0; i < 100; i++)
    expect(readingDifferences(randomCase(random), i).found.slice(0, 5)).toEqual([]);
}, 600_000);
