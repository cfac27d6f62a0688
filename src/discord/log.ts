/**
 * Where events are written. Fields are plain data; an error goes under `error`. Never in it: what
 * people write, tokens and keys.
 */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** Keeps the text, which somebody wrote, out of errors that repeat it. */
  withhold?(text: string): void;
}
