import type { JSX } from 'hono/jsx/jsx-runtime';

/** What every page of the reader has around it. */
export interface PageFrame {
  readonly title: string;
  /** From the page's address to the server's root: `./`, `../`. Relative, so that a proxy may serve it below a path. */
  readonly root: string;
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
  /** A style beyond that of all pages, and a script; most pages have neither. */
  readonly style?: string;
  readonly script?: string;
  /** Pages of the same server that belong to something else. */
  readonly besides?: readonly PageBesides[];
  readonly children: JSX.Element;
}

/** A page, its path from the server's root. */
export interface PageBesides {
  readonly path: string;
  readonly label: string;
}

/** The page as HTML. All text in it is escaped: nothing but elements of ours is ever markup. */
export function renderHtml(frame: PageFrame): string {
  const { title, root, isIndexed, style, script, besides = [], children } = frame;
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {isIndexed ? null : <meta name="robots" content="noindex, noarchive" />}
        <title>{`${title} · Exhibit`}</title>
        <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${root}reader.css`} />
        {style === undefined ? null : <link rel="stylesheet" href={root + style} />}
        {script === undefined ? null : <script type="module" src={root + script} />}
      </head>
      <body>
        {besides.length === 0 ? null : (
          <nav class="besides" aria-label="Elsewhere">
            {besides.map(({ path, label }) => (
              <a href={root + path}>{label}</a>
            ))}
          </nav>
        )}
        {children}
      </body>
    </html>
  );
  return `<!doctype html>${String(page)}\n`;
}
