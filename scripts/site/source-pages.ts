import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { html } from '../../docs/site/live/html.ts';
import { filesUnder, readProjectFile } from '../../test/support/source-files.ts';
import { withTopBar } from './page-parts.ts';
import { siteFolder } from './root.ts';

/** A page for each file of the sources, to whose lines the reference leads. */
export function writeSourcePages(): void {
  for (const path of filesUnder('src', '.ts')) {
    const url = `source/${path}.html`;
    const file = join(siteFolder, url);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withTopBar(sourcePage(path, readProjectFile(path)), url));
  }
}

function sourcePage(path: string, text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line, i) => `<span id="L${i + 1}">${html(line)}\n</span>`);
  const style =
    ':root{color-scheme:light dark}body{margin:0;font:15px/1.5 system-ui,sans-serif}nav,h1{padding:0 1rem}h1{font-size:1.1rem}' +
    'pre{margin:0;padding:0 1rem 2rem;overflow:auto;font:13px/1.5 ui-monospace,monospace;counter-reset:n}' +
    'pre span{display:block}pre span::before{counter-increment:n;content:counter(n);display:inline-block;width:4ch;margin-right:2ch;text-align:right;opacity:.6}' +
    ':target{background:#fc06}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${path}</title><style>${style}</style></head><body><main><h1>${path}</h1><pre tabindex="0">${lines.join('')}</pre></main></body></html>`;
}
