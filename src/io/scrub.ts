/**
 * The text without what must never be in a log, whatever brought it there: the `secrets` themselves, everything in the
 * shape of a Discord token, what follows `Authorization`, and users and passwords of addresses.
 */
export function scrub(text: string, secrets: readonly string[] = []): string {
  let scrubbed = text;
  for (const secret of secrets) {
    if (secret.length < MIN_SECRET_CHARS) continue;
    for (const form of new Set([secret, asInJson(secret), encodeURIComponent(secret)])) {
      scrubbed = scrubbed.replaceAll(form, HIDDEN);
    }
  }
  for (const [shape, shown] of SHAPES) scrubbed = scrubbed.replace(shape, shown);
  return scrubbed;
}

const HIDDEN = '[hidden]';

/** Shorter ones would blank out ordinary words, and are none. */
const MIN_SECRET_CHARS = 4;

const SHAPES: readonly (readonly [RegExp, string])[] = [
  // https://discord.com/developers/docs/reference#authentication: id, time and signature in base64url.
  [/[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu, HIDDEN],
  // Of interactions: base64 of "interaction:…"; they are in the path of every answer.
  [/aW50ZXJhY3Rpb24[\w-]{20,}/gu, HIDDEN],
  [/(\/(?:interactions|webhooks)\/\d+\/)[^\s/"?]+/gu, `$1${HIDDEN}`],
  [
    /\b((?:proxy-)?authorization(?:\\?["'])?\s*[:=,]\s*(?:\\?["'])?)(?:(?:Bot|Bearer|Basic)\s+)?[^\s"',\\}\]]+/giu,
    `$1${HIDDEN}`,
  ],
  [/\b(Bot|Bearer|Basic) [\w.~+/=-]{16,}/gu, `$1 ${HIDDEN}`],
  [/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@"]+@/giu, `$1${HIDDEN}@`],
];

/** As it stands between the quotes of a JSON string. */
function asInJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
