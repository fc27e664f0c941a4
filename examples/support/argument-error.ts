/** An argument, or the file that it names, that cannot be read. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}
