import { notice } from './notice.ts';

/** Where a message has no text of its own: pictures, embeds, stickers. */
export const NOTHING_TO_READ = notice('There is no text in that message that I could read.');
