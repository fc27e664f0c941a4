import { expect, it } from 'vitest';
import type { CrewSearch } from '../../../src/rotation/engine/walks/crew-search.ts';
import { fewerForDuties } from '../../../src/rotation/engine/walks/fewer-for-duties.ts';

/** Crews that can do with so many people and no fewer, and note how many were tried. */
class CrewsOfPeople {
  readonly tried: number[] = [];
  people: number;

  constructor(
    begin: number,
    private readonly needed: number,
  ) {
    this.people = begin;
  }

  snapshot = () => [{ people: this.people }];
  restore = ([crew]: readonly { readonly people: number }[]) => {
    this.people = crew!.people;
  };
  shrink = () => {
    this.people--;
    return true;
  };
  run = () => {
    this.tried.push(this.people);
    return this.people >= this.needed ? 0 : undefined;
  };
}

const budget = { exhausted: false, spend: () => {} };

it.each([
  [400, 391],
  [400, 400],
  [201, 150],
])(
  'takes %i people down to the %i that are needed, and ends at four tries of one fewer',
  (begin, needed) => {
    const crews = new CrewsOfPeople(begin, needed);
    const known = { people: begin, crews: [] };
    const found = fewerForDuties(crews as unknown as CrewSearch, known, 1, budget, (all) => all);
    expect(found.people).toBe(needed);
    // Half a per cent at first, one by one from the first failure on, each from the best crews that are known.
    expect(Math.min(...crews.tried)).toBeGreaterThanOrEqual(needed - 2);
    expect(crews.tried.filter((people) => people < needed - 1).length).toBeLessThanOrEqual(1);
    expect(crews.tried.slice(-4)).toEqual(new Array(4).fill(needed - 1));
  },
);

it('does not go below the least that is asked for', () => {
  const crews = new CrewsOfPeople(300, 200);
  const known = { people: 300, crews: [] };
  const found = fewerForDuties(crews as unknown as CrewSearch, known, 290, budget, (all) => all);
  expect(found.people).toBe(290);
});
