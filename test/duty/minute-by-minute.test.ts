import { expect, it } from 'vitest';
import { differences } from './agreement.ts';
import { randomCase, seeded } from './random-rosters.ts';

it('every figure is that of a minute-by-minute counter on 300 rosters around clock changes', () => {
  const random = seeded(17);
  for (let i = 0; i < 300; i++)
    expect(differences(randomCase(random)).found.slice(0, 5)).toEqual([]);
});
