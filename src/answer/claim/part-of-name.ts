/** True when one name is some of the words of the other: "Corvin" of "Corvin type", "Holm" of "Runner Eva Holm". */
export function isPartOf(part: string, name: string): boolean {
  return part.length < name.length && ` ${name.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
}
