import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISectionComponent,
} from 'discord-api-types/v10';
import { TYPE } from './component-type.ts';
import { safeLink } from './safe-link.ts';
import { Button, Row } from './show-controls.tsx';
import { Markdown } from './show-markdown.tsx';
import type { Use } from './use.ts';

type Shown = APIMessageTopLevelComponent | APIComponentInContainer;

/** A component of a message and all that is in it, as Discord would show it. */
export function Component({ component, use }: { readonly component: Shown; readonly use: Use }) {
  switch (component.type) {
    case TYPE.container:
      return (
        <div class="container" style={accent(component.accent_color)}>
          {component.components.map((inner, at) => (
            <Component key={at} component={inner} use={use} />
          ))}
        </div>
      );
    case TYPE.textDisplay:
      return <Markdown text={component.content} />;
    case TYPE.section:
      return <Section section={component} use={use} />;
    case TYPE.separator:
      return component.divider === false ? <div class="gap" /> : <hr />;
    case TYPE.actionRow:
      return <Row row={component} use={use} />;
    case TYPE.mediaGallery:
      return (
        <ul class="media">
          {component.items.map(({ media, description }, at) => (
            <li key={at}>
              <Media url={media.url} description={description} />
            </li>
          ))}
        </ul>
      );
    case TYPE.file:
      return <Media url={component.file.url} description={undefined} />;
    default:
      return null;
  }
}

function Section({ section, use }: { readonly section: APISectionComponent; readonly use: Use }) {
  const { accessory } = section;
  return (
    <div class="section">
      <div>
        {section.components.map(({ content }, at) => (
          <Markdown key={at} text={content} />
        ))}
      </div>
      {accessory.type === TYPE.button ? (
        <Button button={accessory} use={use} />
      ) : (
        <Media url={accessory.media.url} description={accessory.description} />
      )}
    </div>
  );
}

/** Nothing is fetched from elsewhere: media are links to themselves. */
function Media(props: { readonly url: string; readonly description: string | null | undefined }) {
  const href = safeLink(props.url);
  const text = props.description ?? 'A picture or file';
  return href === undefined ? (
    <span>{text}</span>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

function accent(colour: number | null | undefined): Record<string, string> {
  return colour == null ? {} : { '--accent': `#${colour.toString(16).padStart(6, '0')}` };
}
