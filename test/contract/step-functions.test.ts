import ts from 'typescript';
import { expect, it } from 'vitest';
import * as halfhour from '../support/everything.ts';
import { filesUnder, parse, readProjectFile, visit } from '../support/source-files.ts';

const ARITHMETIC = ['max', 'min', 'ceil', 'floor', 'exp'];

// Only formulas write a name and its opening bracket without a space between them.
it('a formula of a step calls nothing but arithmetic and what its reader can import', () => {
  const called = filesUnder('src', '.ts')
    .filter((path) => readProjectFile(path).includes('formula'))
    .flatMap((path) => functionsInTexts(path).map((name) => `${path}: ${name}`));
  expect(called.length).toBeGreaterThan(10);
  const isKnown = (name: string) => ARITHMETIC.includes(name) || Object.hasOwn(halfhour, name);
  expect(called.filter((call) => !isKnown(call.split(': ')[1]!))).toEqual([]);
});

function functionsInTexts(path: string): string[] {
  const names: string[] = [];
  visit(parse(path), (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node)) return;
    for (const [, name] of node.text.matchAll(/([A-Za-z_]\w*)\(/g)) names.push(name!);
  });
  return names;
}
