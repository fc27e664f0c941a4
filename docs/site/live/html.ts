const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as a part of HTML. */
export const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
