/** Characters over all text displays of one message, https://discord.com/developers/docs/components/reference#text-display. */
export const MAX_MESSAGE_CHARS = 4_000;

/** Characters of a message's plain `content`. */
export const MAX_CONTENT_CHARS = 2_000;
