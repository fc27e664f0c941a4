import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../scripts/make-sample-history.ts';
import { readProjectFile } from '../support/source-files.ts';

describe('the sample history', () => {
  it.each(Object.keys(sampleFiles))('%s is what its generator makes', (name) => {
    expect(readProjectFile(`examples/data/${name}`) === sampleFiles[name]).toBe(true);
  });

  it('has the clock hour that exists twice, and lacks the one that the clock skips', () => {
    const text = sampleFiles['telecom-support.csv']!;
    expect(text.split('2024-10-27T02:30').length - 1).toBe(2);
    expect(text).not.toContain('2025-03-30T02:');
  });
});
