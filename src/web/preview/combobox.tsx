import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

/** A line of the list under a {@link Combobox}. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** How a {@link Combobox} looks and what it does. */
export interface ComboboxProps {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  /** True where Enter takes the first suggestion; else what is typed counts until one is chosen. */
  readonly takesFirst?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly input?: RefObject<HTMLInputElement | null>;
  onValue(value: string): void;
  onPick(value: string): void;
  onEnter(): void;
  onFocus?(): void;
  /** Escape where no list is open, or Backspace where nothing is typed. */
  onLeave?(): void;
}

/** A line to write in, with suggestions (WAI-ARIA Authoring Practices, Combobox: list autocomplete). */
export function Combobox(props: ComboboxProps) {
  const { label, value, suggestions, takesFirst = false, onValue, onPick, onEnter } = props;
  const [active, setActive] = useState(-1);
  const [isClosed, setIsClosed] = useState(true);
  const id = useId();
  const isOpen = !isClosed && suggestions.length > 0;
  const first = takesFirst ? 0 : -1;
  useEffect(() => setActive(first), [suggestions, first]);
  const lineOf = (at: number) => `${id}-${at}`;
  useEffect(() => {
    if (isOpen) document.getElementById(lineOf(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, isOpen]);

  const pick = (at: number): boolean => {
    const picked = isOpen ? suggestions[at] : undefined;
    if (picked === undefined) return false;
    setIsClosed(true);
    onPick(picked.value);
    return true;
  };

  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.isComposing) return;
    if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + suggestions.length) % suggestions.length);
    } else if (key === 'Enter') {
      if (!pick(active)) onEnter();
    } else if (key === 'Tab' && !event.shiftKey && pick(active)) {
      // The suggestion is taken and the line stays.
    } else if (key === 'Escape') {
      if (isOpen) setIsClosed(true);
      else props.onLeave?.();
    } else if (key === 'Backspace' && value === '' && props.onLeave !== undefined) {
      props.onLeave();
    } else {
      if (key === 'ArrowDown') setIsClosed(false);
      return;
    }
    event.preventDefault();
  };

  return (
    <div class="combobox">
      {isOpen && (
        <div role="listbox" id={id} aria-label={`Suggestions for ${label}`}>
          {suggestions.map(({ value: key, label: text, detail }, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the line, which names the active option
            <div
              key={key}
              id={lineOf(at)}
              role="option"
              aria-selected={at === active}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(at);
              }}
            >
              <b dir="auto">{text}</b>
              {detail !== undefined && <span>{detail}</span>}
            </div>
          ))}
        </div>
      )}
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        dir="auto"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen && active >= 0 ? lineOf(active) : undefined}
        aria-required={props.required ?? false}
        placeholder={props.placeholder ?? ''}
        maxLength={props.maxLength ?? 2_000}
        value={value}
        ref={props.input ?? null}
        onInput={({ currentTarget }) => {
          setIsClosed(false);
          onValue(currentTarget.value);
        }}
        onFocus={() => {
          setIsClosed(false);
          props.onFocus?.();
        }}
        onBlur={() => setIsClosed(true)}
        onKeyDown={press}
      />
    </div>
  );
}
