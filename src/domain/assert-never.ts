/** Ends a switch over a union: a compile error when a case is missing, a throw when the type was lied to. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
