import type { ActOutcome, ActRequest, RoomView } from '../../preview/protocol.ts';

/** What the page begins with. Rejects when the server does not answer. */
export async function fetchView(): Promise<RoomView> {
  return read(await fetch('/bot'));
}

/** Has it done and resolves with what came of it. Rejects when it cannot be done or the server does not answer. */
export async function sendAct(request: ActRequest): Promise<ActOutcome> {
  return read(
    await fetch('/bot', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    }),
  );
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
