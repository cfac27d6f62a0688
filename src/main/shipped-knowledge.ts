import { fileURLToPath } from 'node:url';

/** The knowledge folder that comes with the package; the same from `src/main` and from `dist/main`. */
export const SHIPPED_KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
