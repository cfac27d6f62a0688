import type { APIModalInteractionResponseCallbackComponent } from 'discord-api-types/v10';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ShownModal } from '../../preview/protocol.ts';
import { TYPE } from '../components/component-type.ts';
import { Markdown } from '../components/show-markdown.tsx';
import type { RoomState } from './use-room.ts';

/** A form that the bot opened. The browser's own dialog keeps the focus in it and gives it back. */
export function ModalForm(props: { readonly modal: ShownModal; readonly room: RoomState }) {
  const { modal, room } = props;
  const { id, data } = modal;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (form: HTMLFormElement): void => {
    const given = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    dialog.current?.close();
    room.act({ kind: 'submit', modalId: id, fields: Object.fromEntries(given) });
  };
  return (
    <dialog class="modal" ref={dialog} aria-labelledby={title} onClose={room.closeModal}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <h2 id={title}>{data.title}</h2>
        {data.components.map((component, at) => (
          <Field key={at} component={component} />
        ))}
        <footer>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </footer>
      </form>
    </dialog>
  );
}

function Field(props: { readonly component: APIModalInteractionResponseCallbackComponent }) {
  const { component } = props;
  const id = useId();
  if (component.type === TYPE.textDisplay) return <Markdown text={component.content} />;
  if (component.type !== TYPE.label || component.component.type !== TYPE.textInput) return null;
  const { label, description, component: input } = component;
  const common = {
    id,
    name: input.custom_id,
    required: input.required ?? true,
    minLength: input.min_length ?? 0,
    maxLength: input.max_length ?? 4_000,
    placeholder: input.placeholder ?? '',
    'aria-describedby': description === undefined ? undefined : `${id}-about`,
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {description !== undefined && <small id={`${id}-about`}>{description}</small>}
      {input.style === PARAGRAPH ? (
        <textarea {...common}>{input.value ?? ''}</textarea>
      ) : (
        <input type="text" autocomplete="off" {...common} defaultValue={input.value ?? ''} />
      )}
    </p>
  );
}

/** Discord's number for a text input of several lines. */
const PARAGRAPH = 2;
