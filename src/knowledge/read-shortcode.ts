/** A WordPress shortcode at the beginning of a line. */
export interface Shortcode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What follows it on its line. */
  readonly rest: string;
}

/** WordPress turns the straight quotes of its own shortcodes into typographic ones. */
const QUOTE_MARK = '["“”„″\'‘’]';
const ATTRIBUTE = `[\\w-]{1,40}=(?:${QUOTE_MARK}[^\\]"“”„″]{0,300}${QUOTE_MARK}|[^\\s\\]"“”„″]{1,200})`;
const WITH_ATTRIBUTES = `\\[(\\w[\\w-]{0,40})((?:\\s{1,4}${ATTRIBUTE}){1,20})\\s{0,4}/?\\]`;
/** Bare ones are known by name: "[sic]", "[1]" and "[n 1]" belong to the text. */
const BARE =
  '\\[(/?(?:quote|pullquote|blockquote|caption|gallery|embed|audio|video|playlist|dropcap|ad|adsense|sc))\\s{0,4}/?\\]';

const AT_START = new RegExp(`^(?:${WITH_ATTRIBUTES}|${BARE})`);
const ANYWHERE = new RegExp(`${WITH_ATTRIBUTES}|${BARE}`, 'g');
const ONE_ATTRIBUTE = new RegExp(ATTRIBUTE, 'g');
const VALUE = new RegExp(`^([\\w-]+)=${QUOTE_MARK}?(.*?)${QUOTE_MARK}?$`);

/** The shortcode that a line begins with: `[quote author="– James B. Comey" author_title="FBI Director"]`. */
export function readShortcode(line: string): Shortcode | undefined {
  const match = AT_START.exec(line);
  if (match === null) return undefined;
  const attributes = new Map<string, string>();
  for (const [attribute] of (match[2] ?? '').matchAll(ONE_ATTRIBUTE)) {
    const value = VALUE.exec(attribute);
    if (value !== null) attributes.set(value[1] ?? '', (value[2] ?? '').trim());
  }
  const name = (match[1] ?? match[3] ?? '').toLowerCase();
  return { name, attributes, rest: line.slice(match[0].length).trim() };
}

/** A line without its shortcodes; what they enclose stays. */
export function stripShortcodes(line: string): string {
  return line.includes('[') ? line.replace(ANYWHERE, '').trim() : line;
}
