/** Discord's numbers for components (docs: Component Reference), as plain values: the enum would bring the whole API along. */
export const TYPE = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** Discord's numbers for the looks of buttons. */
export const STYLE = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5 } as const;

/** Message flags. */
export const FLAG = { ephemeral: 1 << 6, loading: 1 << 7 } as const;
