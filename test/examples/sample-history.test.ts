import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../scripts/make-sample-history.ts';
import { readProjectFile } from '../support/source-files.ts';

describe('the sample history', () => {
  it.each(Object.keys(sampleFiles))('%s is what its generator makes', (name) => {
    const made = sampleFiles[name]!.split('\n');
    const kept = readProjectFile(`examples/data/${name}`).split('\n');
    expect(kept.length).toBe(made.length);
    // Only the lines that differ: a comparison of both texts would take minutes to print.
    expect(kept.filter((line, i) => line !== made[i])).toEqual([]);
  });

  it('has the clock hour that exists twice, and lacks the one that the clock skips', () => {
    const text = sampleFiles['telecom-support.csv']!;
    expect(text.split('2024-10-27T02:30').length - 1).toBe(2);
    expect(text).not.toContain('2025-03-30T02:');
  });
});
