// Builds the site into docs/api, which opens from the folder without a network: the first page and the calculators, the
// reference with its guides, and the sources to which it leads.
//
//   npm run docs                 all of it
//   npm run docs -- --live       the first page and the calculators alone, into what is there
//   npm run docs -- --sizes      with the sizes of all functions measured anew (docs/site/sizes.json)

import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks } from './site/broken-links.ts';
import { writeDefaultsPage } from './site/defaults-page.ts';
import { writeLivePages } from './site/live-pages.ts';
import { buildReference } from './site/reference.ts';
import { siteFolder } from './site/root.ts';
import { searchEntries, writeSearchIndex } from './site/search-index.ts';
import { measureSizes, writeSizesPage } from './site/sizes-page.ts';
import { writeSourcePages } from './site/source-pages.ts';

if (!process.argv.includes('--live')) {
  const { project, headings } = await buildReference();
  // The first page is the map.
  renameSync(join(siteFolder, 'index.html'), join(siteFolder, 'readme.html'));
  writeSourcePages();
  writeSearchIndex(searchEntries(project, headings));
}
await writeLivePages();
writeDefaultsPage();
if (process.argv.includes('--sizes')) await measureSizes();
writeSizesPage();

const broken = brokenLinks();
for (const link of broken) console.error(`a link leads nowhere: ${link}`);
if (broken.length > 0) process.exitCode = 1;
