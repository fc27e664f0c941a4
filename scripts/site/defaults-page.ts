import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../../docs/site/live/html.ts';
import { ownPage } from './page-parts.ts';
import { root, siteFolder } from './root.ts';

/** The part of a schema that is read here. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface Schemas {
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly domain: string;
        readonly arguments: readonly { readonly name: string; readonly schema: Schema }[];
      }
    >
  >;
  readonly inputTypes: Readonly<Record<string, Schema>>;
}

/** Writes the page of everything that is taken where a caller says nothing, in the words of each field. */
export function writeDefaultsPage(): void {
  const schemas = JSON.parse(
    readFileSync(join(root, 'src/schema/schemas.json'), 'utf8'),
  ) as Schemas;
  const types = Object.entries(schemas.inputTypes).map(([name, schema]) => ({
    name,
    rows: defaultsIn(schema),
    users: Object.entries(schemas.functions).flatMap(([callee, { domain, arguments: all }]) =>
      JSON.stringify(all).includes(`/${name}"`) ? [`${domain}.${callee}`] : [],
    ),
  }));
  const sections = types
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows, users }) => {
      const links = users.map(
        (user) => `<a href="functions/${user}.html"><code>${user.split('.')[1]}</code></a>`,
      );
      const lines = rows.map(
        ([path, text]) =>
          `<tr><th scope="row"><code>${html(path)}</code></th><td>${html(text)}</td></tr>`,
      );
      return `<h2 id="${name}"><code>${name}</code></h2>${links.length > 0 ? `<p>${links.join(', ')}</p>` : ''}<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="words"><caption>What is taken where nothing is said</caption><tbody>${lines.join('')}</tbody></table></div>`;
    });
  const main = `<h1>All defaults</h1><p class="lead">What each function takes where you say nothing, in the words of its fields: value, unit and, where there is one, the reason. Guides and the sources of the functions say more.</p>${sections.join('\n')}`;
  writeFileSync(
    join(siteFolder, 'defaults.html'),
    ownPage('defaults.html', 'en', undefined, { title: 'All defaults · halfhour', main }),
  );
}

/** The fields of a type whose descriptions name a default, and those of the objects within it. */
function defaultsIn(schema: Schema, path = ''): [path: string, text: string][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const text = field.description ?? '';
    const row: [string, string][] = /\bdefault/i.test(text) ? [[at, text]] : [];
    return [...row, ...defaultsIn(field, at)];
  });
  const parts = [...(schema.items === undefined ? [] : [schema.items]), ...(schema.anyOf ?? [])];
  return [...own, ...parts.flatMap((part) => defaultsIn(part, path))];
}
