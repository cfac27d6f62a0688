import type { JSX } from 'hono/jsx/jsx-runtime';
import { certaintyWords } from '../render/certainty-words.ts';
import { type MarkedSpans, markText, type TextPart } from './mark-text.ts';

/**
 * A sentence as it stands in its source: the element's text is the sentence, byte for byte. Words that say how sure it
 * is are marked, and those that were searched for; what could steer the display is shown by its name instead.
 */
export function Verbatim({
  text,
  found = [],
}: {
  readonly text: string;
  readonly found?: MarkedSpans['found'];
}): JSX.Element {
  return (
    <span class="verbatim" dir="auto">
      {markText(text, { found, certainty: certaintyWords(text) }).map(toElement)}
    </span>
  );
}

function toElement({ text, marks }: TextPart): JSX.Element | string {
  if (marks.includes('control')) {
    return (
      <span class="control" data-code={codeOf(text)}>
        {text}
      </span>
    );
  }
  const inner = marks.includes('certainty') ? <em class="certainty">{text}</em> : text;
  return marks.includes('found') ? <mark>{inner}</mark> : inner;
}

/** `U+202E` of the character. */
function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
