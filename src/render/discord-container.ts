import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';

/** What a message says at a glance. */
export type Tone = 'answered' | 'disputed' | 'not-in-sources' | 'notice';

/**
 * A Components V2 container in the colour of its tone. The colour never stands alone: every message
 * says in its first words what it is.
 */
export function container(
  tone: Tone,
  components: readonly APIComponentInContainer[],
): APIContainerComponent {
  return {
    type: ComponentType.Container,
    accent_color: ACCENT_COLOURS[tone],
    components: [...components],
  };
}

/** A block of Discord markdown. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A thin line between what is said and what is said about it. */
export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true };
}

/** Told apart in light and dark themes and with any colour vision: blue, amber, grey (GitHub Primer's accent, attention and neutral). */
const ACCENT_COLOURS = {
  answered: 0x2f81f7,
  disputed: 0xd29922,
  'not-in-sources': 0x8b949e,
  notice: 0x6e7681,
} as const satisfies Record<Tone, number>;
