/** True when one name is some of the words of the other: "Corvin" and "Corvin type", "Holm" and "Runner Eva Holm". */
export function arePartsOfOne(one: string, other: string): boolean {
  return isPartOf(one, other) || isPartOf(other, one);
}

function isPartOf(part: string, name: string): boolean {
  return part.length < name.length && ` ${name.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
}
