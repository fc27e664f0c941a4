/** One line that says what is going on, on a terminal only, and not more than a few times a second. */
export function progressLine(): {
  readonly show: (text: string) => void;
  readonly clear: () => void;
} {
  const { stderr } = process;
  let shown = 0;
  const write = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r\x1b[K${text}`);
  };
  return {
    show(text) {
      const now = performance.now();
      if (now - shown < 200) return;
      shown = now;
      write(text);
    },
    clear: () => write(''),
  };
}
