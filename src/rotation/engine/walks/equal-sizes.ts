/** A crew to be made: the weeks of its walk, and the contract of its people. */
export interface CrewSize {
  readonly weeks: number;
  readonly contract: number;
}

/** Crews of people who all have the first contract. */
export const ofOneContract = (sizes: readonly number[]): CrewSize[] =>
  sizes.map((weeks) => ({ weeks, contract: 0 }));

/** Sizes of the fewest crews of at most so many people: they differ by one at most. */
export function equalSizes(people: number, mostInACrew: number): number[] {
  return sizesOf(people, Math.ceil(people / mostInACrew));
}

/** Sizes of so many crews: they differ by one at most. */
export function sizesOf(people: number, crews: number): number[] {
  return Array.from(
    { length: crews },
    (_, crew) => Math.floor(people / crews) + (crew < people % crews ? 1 : 0),
  );
}
