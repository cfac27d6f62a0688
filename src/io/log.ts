import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LogLevel } from './read-environment.ts';

/**
 * A log of JSON lines on standard error. Of an error it keeps name, message, code, status and stack,
 * with its causes: never a request's body or address, which hold what people write and the tokens
 * that interactions are answered with.
 */
export function createLog(
  level: LogLevel,
  stream: DestinationStream = destination({ dest: STANDARD_ERROR, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      serializers: { error: describeError },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    stream,
  );
}

const STANDARD_ERROR = 2;

/** Causes deeper than this say nothing new. */
const MAX_CAUSES = 3;

function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...('method' in error ? { method: error.method } : {}),
    stack,
    ...(cause === undefined || depth >= MAX_CAUSES
      ? {}
      : { cause: describeError(cause, depth + 1) }),
  };
}
