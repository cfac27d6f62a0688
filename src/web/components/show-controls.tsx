import type {
  APIButtonComponent,
  APIChannelSelectComponent,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { STYLE, TYPE } from './component-type.ts';
import { safeLink } from './safe-link.ts';
import type { Use } from './use.ts';

/** Up to five buttons beside each other, or a select. */
export function Row(props: {
  readonly row: { readonly components: readonly APIComponentInMessageActionRow[] };
  readonly use: Use;
}) {
  const { row, use } = props;
  return (
    <div class="row">
      {row.components.map((component, at) => (
        <Control key={at} component={component} use={use} />
      ))}
    </div>
  );
}

function Control(props: { readonly component: APIComponentInMessageActionRow; readonly use: Use }) {
  const { component, use } = props;
  switch (component.type) {
    case TYPE.button:
      return <Button button={component} use={use} />;
    case TYPE.stringSelect:
      return <StringSelect select={component} use={use} />;
    case TYPE.channelSelect:
      return <ChannelSelect select={component} use={use} />;
    default:
      return null;
  }
}

/** A button, or a link that looks like one. */
export function Button({
  button,
  use,
}: {
  readonly button: APIButtonComponent;
  readonly use: Use;
}) {
  if ('url' in button) {
    const href = safeLink(button.url);
    return href === undefined ? null : (
      <a class="button" href={href} target="_blank" rel="noopener noreferrer">
        {button.label}
      </a>
    );
  }
  if (!('custom_id' in button)) return null;
  const { custom_id: customId, disabled = false, style } = button;
  const look = LOOKS.get(style) ?? 'secondary';
  return (
    <button
      type="button"
      class={`button ${look}`}
      disabled={disabled}
      onClick={() => use.press(customId)}
    >
      {'label' in button ? button.label : ''}
    </button>
  );
}

const LOOKS = new Map<number, string>([
  [STYLE.primary, 'primary'],
  [STYLE.success, 'success'],
  [STYLE.danger, 'danger'],
]);

/** One choice at a time, which is all that the bot offers, by the browser's own select. */
function StringSelect(props: { readonly select: APIStringSelectComponent; readonly use: Use }) {
  const { select, use } = props;
  const { custom_id: customId, placeholder = 'Make a selection', options, disabled } = select;
  const chosen = options.find((option) => option.default)?.value ?? '';
  return (
    <select
      class="select"
      aria-label={placeholder}
      disabled={disabled}
      value={chosen}
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        if (value !== '') use.choose(customId, [value]);
        // Discord shows the placeholder again once the message stays as it is.
        currentTarget.value = chosen;
      }}
    >
      {chosen === '' && <option value="">{placeholder}</option>}
      {options.map(({ label, value }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Any number of the server's channels; chosen when the list is closed. */
function ChannelSelect(props: { readonly select: APIChannelSelectComponent; readonly use: Use }) {
  const { select, use } = props;
  const { custom_id: customId, placeholder = 'Choose channels', disabled = false } = select;
  const given = (select.default_values ?? []).map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(given);
  const details = useRef<HTMLDetailsElement>(null);
  const id = useId();
  const givenKey = given.join();
  useEffect(() => setChosen(given), [givenKey]);
  const names = chosen.map((channel) => `#${use.channels.get(channel) ?? 'unknown'}`).join(', ');
  if (disabled) {
    return (
      <select class="select" aria-label={placeholder} disabled>
        <option>{names || placeholder}</option>
      </select>
    );
  }
  return (
    <details
      class="select many"
      ref={details}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open && chosen.join() !== givenKey) use.choose(customId, chosen);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current === null) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{names || placeholder}</summary>
      <fieldset>
        <legend class="unseen">{placeholder}</legend>
        {[...use.channels].map(([channel, name]) => (
          <label key={channel} for={`${id}-${channel}`}>
            <input
              id={`${id}-${channel}`}
              type="checkbox"
              checked={chosen.includes(channel)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(
                  checked ? [...chosen, channel] : chosen.filter((each) => each !== channel),
                )
              }
            />
            #{name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
