/** The share of the items that count, in [0, 1]; undefined for none. */
export function shareOf<Item>(
  items: readonly Item[],
  isCounted: (item: Item) => boolean,
): number | undefined {
  return items.length === 0 ? undefined : items.filter(isCounted).length / items.length;
}
