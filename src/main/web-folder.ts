import { fileURLToPath } from 'node:url';

/** Where the build puts the pages: found from the code, built or not. */
export const WEB_FOLDER = fileURLToPath(new URL('../../dist/web', import.meta.url));
