import { expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/schemas/schema-files.ts';
import { readProjectFile } from '../support/source-files.ts';

it('the tables of halfhour/schema are what `npm run schemas` makes of the source', () => {
  const files = schemaFiles();
  const stale = Object.keys(files).filter((path) => files[path] !== readProjectFile(path));
  expect(stale).toEqual([]);
});
