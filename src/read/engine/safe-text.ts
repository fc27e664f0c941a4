/** A text of a file as it may be shown: long numbers and addresses are not. */
export function safeText(text: string): string {
  const hidden = text.replaceAll(/\S+@\S+/g, '…').replaceAll(/\+?\d[\d\s()/.-]{5,}\d/g, '…');
  return hidden.length > 40 ? `${hidden.slice(0, 40)}…` : hidden;
}
