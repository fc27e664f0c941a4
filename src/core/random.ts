/** A source of numbers, evenly spread over [0, 1). */
export type Random = () => number;

/**
 * A seeded source of random numbers: the same seed gives the same numbers on every platform.
 * The generator is sfc32 (C. Doty-Humphrey, PractRand); each number takes two draws, for 53 bits.
 */
export function seededRandom(seed: number): Random {
  const next = sfc32(seed);
  return () => (next() * 2097152 + (next() >>> 11)) / 9007199254740992;
}

/** The 32-bit generator beneath, for callers that need integers or speed. */
export function sfc32(seed: number): () => number {
  let a = seed | 0;
  let b = Math.floor(seed / 4294967296) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
  // The first outputs of nearby seeds look alike; a dozen rounds part them.
  for (let round = 0; round < 12; round++) next();
  return next;
}
