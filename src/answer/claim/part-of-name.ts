/** True when one name is some of the words of the other: "Corvin" and "Corvin type", "Holm" and "Runner Eva Holm". */
export function arePartsOfOne(one: string, other: string): boolean {
  return isPartOf(one, other) || isPartOf(other, one);
}

function isPartOf(part: string, name: string): boolean {
  return part.length < name.length && ` ${name.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
}

/** "Lopes" of "Zulmira Lopes"; the name itself where it is one word. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
