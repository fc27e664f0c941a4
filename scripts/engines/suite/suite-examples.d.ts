/** The examples of the documentation, compiled when the suite is bundled: not every engine compiles text. */
declare module 'halfhour-suite-examples' {
  /** What an example shows: the line of its expectation, and how to get the value. */
  type Show = (line: number, give: () => unknown, expected: string) => void;

  export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  export const examples: readonly {
    readonly name: string;
    readonly run: (load: (from: string) => unknown, exports: object, show: Show) => Promise<void>;
  }[];
}

declare module '*.csv' {
  const text: string;
  export default text;
}
