import { spawnSync } from 'node:child_process';

/** What somebody made of the work: figures by name, `cpuSeconds` among them. */
export type Figures = Readonly<Record<string, number | string>>;

/** One piece of work, done by this library and by an open peer. */
export interface Comparison {
  readonly work: string;
  readonly ours: () => Figures | Promise<Figures>;
  readonly peer: string;
  /** Which version is installed; `undefined` if none is. */
  readonly version: () => string | undefined;
  readonly theirs: () => Figures | Promise<Figures>;
}

/** What a program printed, if it is there and ends well. */
export function printed(program: string, args: readonly string[], input = ''): string | undefined {
  const { status, stdout } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** The figures that a script printed as its last line of JSON. */
export function figuresOf(program: string, script: string, input: unknown): Figures {
  const text = printed(
    program,
    [new URL(`scripts/${script}`, import.meta.url).pathname],
    JSON.stringify(input),
  );
  if (text === undefined) throw new Error(`${program} ${script} failed`);
  return JSON.parse(text.split('\n').at(-1)!);
}

/** The first of some Pythons that has a module: pip and Debian install for different ones. */
export function pythonWith(module: string): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (python) => printed(python, ['-c', `import ${module}`]) !== undefined,
  );
}

/** The version of a Python package. */
export function pythonVersion(module: string): string | undefined {
  const python = pythonWith(module);
  const ask = `from importlib.metadata import version; print(version('${module}'))`;
  return python === undefined ? undefined : printed(python, ['-c', ask]);
}

/** What some work comes to, with the seconds of processor that it took. */
export async function timed(work: () => Figures | Promise<Figures>): Promise<Figures> {
  const before = process.cpuUsage();
  const figures = await work();
  const { user, system } = process.cpuUsage(before);
  return { ...figures, cpuSeconds: (user + system) / 1e6 };
}
