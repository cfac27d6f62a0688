import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { Configuration } from './read-environment.ts';
import { scrub } from './scrub.ts';
import type { LogLevel } from './settings.ts';

/** A log that can be told what people wrote. */
export type ScrubbedLog = Logger & {
  /** From here on the text is taken out of errors that repeat it. The last {@link MAX_WITHHELD} texts count. */
  withhold(text: string): void;
};

/**
 * A log of JSON lines on standard error. Of an error it keeps name, message, code, status and stack,
 * with its causes: never a request's body or address, which hold what people write and the tokens
 * that interactions are answered with. Each line is scrubbed once more as it is written.
 */
export function createLog(
  level: LogLevel,
  stream: DestinationStream = destination({ dest: STANDARD_ERROR, sync: true }),
  secrets: readonly string[] = [],
): ScrubbedLog {
  const withheld = new Set<string>();
  const without = (text: string): string => {
    let kept = text;
    for (const each of withheld) kept = kept.replaceAll(each, '[what somebody wrote]');
    return kept;
  };
  const log = pino(
    {
      level,
      base: null,
      serializers: { error: (error: unknown) => describeError(error, without) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    { write: (line) => stream.write(scrub(line, secrets)) },
  );
  return Object.assign(log, {
    withhold(text: string): void {
      const words = text.trim();
      if (words.length < MIN_WITHHELD_CHARS) return;
      withheld.delete(words);
      withheld.add(words);
      for (const oldest of withheld) {
        if (withheld.size <= MAX_WITHHELD) break;
        withheld.delete(oldest);
      }
    },
  });
}

/** The log of a configuration, whose own secrets never are in it. */
export function createLogFor({ logLevel, ...secrets }: LogConfiguration): ScrubbedLog {
  return createLog(logLevel, undefined, secretsOf(secrets));
}

type Secrets = Pick<Configuration, 'discordToken' | 'redisUrl' | 'databaseUrl'>;
type LogConfiguration = Secrets & Pick<Configuration, 'logLevel'>;

/** The token and the passwords of Redis and of the database, as far as there are any. */
export function secretsOf({
  discordToken = '',
  redisUrl,
  databaseUrl,
}: Secrets): readonly string[] {
  const passwords = [redisUrl, databaseUrl].flatMap((url) => {
    const password = url === undefined ? '' : new URL(url).password;
    return [password, decodeURIComponent(password)];
  });
  return [discordToken, ...passwords].filter((each) => each !== '');
}

const STANDARD_ERROR = 2;

/** Causes deeper than this say nothing new. */
const MAX_CAUSES = 3;

/** An error comes soon after what brought it about, or never. */
const MAX_WITHHELD = 200;

/** Shorter ones say nothing, and would blank out parts of words. */
const MIN_WITHHELD_CHARS = 4;

function describeError(error: unknown, without: (text: string) => string, depth = 0): unknown {
  if (!(error instanceof Error)) return { message: without(String(error)) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message: without(message),
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...('method' in error ? { method: error.method } : {}),
    ...(stack === undefined ? {} : { stack: without(stack) }),
    ...(cause === undefined || depth >= MAX_CAUSES
      ? {}
      : { cause: describeError(cause, without, depth + 1) }),
  };
}
