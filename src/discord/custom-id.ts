/** What a component asks for: an action and its arguments. */
export interface ComponentCall {
  readonly action: string;
  readonly args: readonly string[];
}

/**
 * The call as a component's `custom_id`: `1.more.k3f9.5`. It is all that the component knows, so it
 * works after a restart. Actions and arguments are letters, digits, `_` and `-` alone.
 *
 * @throws RangeError for other characters and beyond Discord's 100: a fault of the caller's.
 */
export function encodeCustomId({ action, args }: ComponentCall): string {
  const customId = [VERSION, action, ...args].join(SEPARATOR);
  if (
    ![action, ...args].every((part) => PART.test(part)) ||
    customId.length > MAX_CUSTOM_ID_CHARS
  ) {
    throw new RangeError(`no custom_id can hold ${JSON.stringify(customId)}`);
  }
  return customId;
}

/** The call that `customId` holds; undefined when it is forged or from another version. */
export function decodeCustomId(customId: string): ComponentCall | undefined {
  if (customId.length > MAX_CUSTOM_ID_CHARS) return undefined;
  const [version, action, ...args] = customId.split(SEPARATOR);
  if (version !== VERSION || action === undefined) return undefined;
  return [action, ...args].every((part) => PART.test(part)) ? { action, args } : undefined;
}

/** To be raised whenever an action's arguments change their meaning. */
const VERSION = '1';

const SEPARATOR = '.';

const PART = /^[A-Za-z0-9_-]+$/;

/** https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
const MAX_CUSTOM_ID_CHARS = 100;
