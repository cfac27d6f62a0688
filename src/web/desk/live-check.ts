/** Checks the form of an entry while it is typed, as the Check button does. Without it the button is there. */
const form = document.querySelector<HTMLFormElement>('form[data-live-check]');
const findings = form?.querySelector('[data-findings]');
let timer: number | undefined;
let asked = 0;

form?.addEventListener('input', () => {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void check(), SETTLE_MS);
});

/** Typing pauses for so long between thoughts, not between letters. */
const SETTLE_MS = 600;

async function check(): Promise<void> {
  if (!form || !findings) return;
  asked += 1;
  const own = asked;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') body.set(name, value);
  body.set('do', 'live');
  const response = await fetch(form.action, { method: 'POST', body }).catch(() => undefined);
  // An answer to what was typed before would say what is no longer so.
  if (own !== asked || !response?.ok) return;
  const { lines, isWrong, cites } = (await response.json()) as Found;
  const list = document.createElement('ul');
  list.className = isWrong ? 'wrong' : '';
  for (const line of lines) {
    const item = document.createElement('li');
    item.dir = 'auto';
    item.textContent = line;
    list.append(item);
  }
  findings.replaceChildren(list);
  form.querySelector('[data-cites]')?.replaceChildren(...cites.map(toItem));
}

function toItem({ label, text, by }: Found['cites'][number]): HTMLElement {
  const item = document.createElement('li');
  const parts = [
    ['b', label],
    ['span', text],
    ['small', by],
  ] as const;
  for (const [name, words] of parts) {
    const element = document.createElement(name);
    element.dir = 'auto';
    element.textContent = words;
    item.append(element, ' ');
  }
  return item;
}

interface Found {
  readonly lines: readonly string[];
  readonly isWrong: boolean;
  readonly cites: readonly { readonly label: string; readonly text: string; readonly by: string }[];
}
