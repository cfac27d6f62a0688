/** The first second of 2015, from which Discord's ids count (docs: Reference, Snowflakes). */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Returns a function that makes unique, ever rising ids that carry the time of their making. */
export function snowflakes(): () => string {
  let last = 0n;
  return () => {
    const now = BigInt(Date.now() - DISCORD_EPOCH_MS) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}
