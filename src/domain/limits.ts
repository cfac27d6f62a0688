/** The longest question that is analysed; a longer one gets a kind refusal. Discord's own limit for a message is 2,000 (4,000 with Nitro). */
export const MAX_QUESTION_CHARS = 4_000;
