import { type AwayReason, EngineAway } from '../domain/engine-away.ts';
import { type ErrorCode, ExhibitError, type Problem } from '../domain/errors.ts';

/** An error as threads hand it to each other. */
export type PackedError =
  | { readonly kind: 'exhibit'; readonly code: ErrorCode; readonly problems: readonly Problem[] }
  | { readonly kind: 'away'; readonly reason: AwayReason }
  | {
      readonly kind: 'other';
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };

/** The error as plain data. */
export function packError(error: unknown): PackedError {
  if (error instanceof ExhibitError) {
    return { kind: 'exhibit', code: error.code, problems: error.problems };
  }
  if (error instanceof EngineAway) return { kind: 'away', reason: error.reason };
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', name, message, stack: stack ?? '' };
}

/** The error that was packed: of its own kind, with the place where it happened. */
export function unpackError(packed: PackedError): Error {
  if (packed.kind === 'exhibit') return new ExhibitError(packed.code, packed.problems);
  if (packed.kind === 'away') return new EngineAway(packed.reason);
  const { kind: _, ...rest } = packed;
  return Object.assign(new Error(packed.message), rest);
}
