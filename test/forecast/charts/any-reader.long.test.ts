import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../support/source-files.ts';

const READERS = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

it('every chart with times is one picture for readers in any zone', () => {
  const script = join(projectRoot, 'test/support/print-chart-hashes.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, ...READERS], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const readers = JSON.parse(printed) as { noon: string; hashes: object }[];
  expect(readers.map(({ noon }) => noon.slice(11, 16))).toEqual([
    '12:00',
    '10:00',
    '06:15',
    '01:30',
  ]);
  for (const { hashes } of readers) expect(hashes).toEqual(readers[0]!.hashes);
});
