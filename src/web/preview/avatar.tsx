/** A round picture: the icon of the bot, or a person's first letter. */
export function Avatar(props: {
  readonly person: { readonly name: string };
  readonly isBot: boolean;
}) {
  const { person, isBot } = props;
  return isBot ? (
    <img class="avatar" src="/icon.svg" alt="" />
  ) : (
    <span class="avatar" aria-hidden="true">
      {person.name.slice(0, 1).toUpperCase()}
    </span>
  );
}
