import { ROLE_NOUNS } from './role-nouns.ts';

const LEADING_DASH = /^(?:[-–—―~]|--)+\s*/;

/** A speaker as shown: `James B. Comey, FBI director` from "– James B. Comey" and "FBI Director". */
export function formatSpeaker(name: string, role?: string): string {
  const bareName = name.replace(LEADING_DASH, '').replace(/[\s,:]+$/, '');
  const bareRole = (role ?? '').trim().replace(/[\s,.]+$/, '');
  return bareRole === '' ? bareName : `${bareName}, ${lowerRoleNouns(bareRole)}`;
}

/** "FBI Director" is "FBI director": a title is a common noun when it follows the name. */
function lowerRoleNouns(role: string): string {
  return role.replace(/[A-Z][a-z]+/g, (word) =>
    ROLE_NOUNS.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
}
