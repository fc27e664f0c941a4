import ts from 'typescript';
import type * as z from 'zod/mini';
import { checker } from './public-functions.ts';

// The words of a schema: those of the doc comments, and those of the checks for what JSON Schema cannot say.

/** The doc comment of a name, without its tags. */
export function commentOf(symbol: ts.Symbol | undefined): string {
  return plain(ts.displayPartsToString(symbol?.getDocumentationComment(checker)));
}

/** What a tag of a doc comment says: `@returns`, `@throws`. */
export function tagsOf(symbol: ts.Symbol, tag: string): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === tag)
    .map(({ text }) => plain(ts.displayPartsToString(text)));
}

/** The comments that stand before the members of a union, by the member's type. */
export function commentsOfMembers(type: ts.Type): ReadonlyMap<ts.Type, string> {
  const declared = type.aliasSymbol?.declarations?.[0];
  const comments = new Map<ts.Type, string>();
  if (!declared || !ts.isTypeAliasDeclaration(declared) || !ts.isUnionTypeNode(declared.type)) {
    return comments;
  }
  const { text } = declared.getSourceFile();
  for (const member of declared.type.types) {
    const last = ts.getLeadingCommentRanges(text, member.pos)?.at(-1);
    const comment = last && text.slice(last.pos, last.end);
    if (!comment?.startsWith('/**')) continue;
    const words = comment.slice(3, -2).replace(/^\s*\* ?/gm, '');
    comments.set(checker.getTypeFromTypeNode(member), plain(words));
  }
  return comments;
}

/** Rules that only the check itself can decide, each as a sentence. */
export function rulesOf(schema: z.core.$ZodType): string[] {
  const own = schema._zod.traits.has('$ZodCheck') ? [schema as unknown as z.core.$ZodCheck] : [];
  const sentences = [...own, ...(schema._zod.def.checks ?? [])].flatMap((check) => {
    const { def } = check._zod;
    if (def.check !== 'custom' && def.check !== 'string_format') return [];
    const { path = [], error } = def as z.core.$ZodCustomDef;
    const says = messageOf(error);
    if (says === undefined) throw new Error(`state the rule of ${check._zod.check}`);
    // A whole sentence of `stated`, or what `z.refine` expects.
    if (/^[A-Z`]/.test(says)) return [`${says}.`];
    return [`${path.length > 0 ? `\`${path.join('.')}\` must` : 'Must'} be ${says}.`];
  });
  return [...new Set(sentences)];
}

/** The words of an error, where the schema has words of its own. */
function messageOf(error: z.core.$ZodErrorMap | undefined): string | undefined {
  const given = error?.({ code: 'custom', input: undefined, path: [], message: '' } as never);
  return typeof given === 'string' ? given : (given?.message ?? undefined);
}

/** Several texts as one, each said once. */
export function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text !== '');
  return said.length === 0 ? undefined : [...new Set(said)].join(' ');
}

/** Links as the names that they show, and lines run on; paragraphs stay apart. */
function plain(text: string): string {
  return text
    .replace(/\{@link\s+([^}|\s]+)[^}]*\}/g, '$1')
    .replace(/\r/g, '')
    .replace(/\n(?!\n|\s*-)(?<!\n\n)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
