import { ownText } from './own-text.ts';

/** A name that has come, and the one that came after it. */
interface Name {
  readonly text: string;
  next: Name | undefined;
}

/** Names of queues: the same text is the same string, found at once where names come in turn. */
export class Names {
  readonly #known = new Map<string, Name>();
  #last: Name = { text: '', next: undefined };

  /** The name that a text is. */
  of(text: string): string {
    let name = this.#last.next;
    if (name?.text !== text) {
      name = this.#known.get(text);
      if (name === undefined) {
        name = { text: ownText(text), next: undefined };
        this.#known.set(name.text, name);
      }
      this.#last.next = name;
    }
    this.#last = name;
    return name.text;
  }

  /** The known name that stands in a text up to the next mark; nothing if none does. */
  at(text: string, from: number, mark: string): string | undefined {
    let name = this.#last.next;
    if (name === undefined || !standsAt(text, from, name.text, mark)) {
      const end = text.indexOf(mark, from);
      name = end < 0 ? undefined : this.#known.get(text.slice(from, end));
      if (name === undefined) return undefined;
      this.#last.next = name;
    }
    this.#last = name;
    return name.text;
  }
}

/** Whether a part of a text is this one, with the mark behind it. */
export function standsAt(text: string, from: number, part: string, mark: string): boolean {
  const { length } = part;
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(from + i) !== part.charCodeAt(i)) return false;
  return text.charCodeAt(from + length) === mark.charCodeAt(0);
}
