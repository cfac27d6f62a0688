import type { IncomingMessage } from 'node:http';
import { refuse } from './refusal.ts';

/** A request's body: its JSON, from `payload_json` where files come with it, and the files' names. */
export interface ReadBody {
  readonly json: unknown;
  readonly files: readonly string[];
}

/** Collects the bytes of a request. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Reads JSON or multipart form data; 50109 for anything that is not JSON. */
export async function readBody(bytes: Buffer, contentType: string): Promise<ReadBody> {
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data')) {
    return { json: parse(bytes.toString('utf8')), files: [] };
  }
  const answer = new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } });
  const form = await answer.formData();
  const files = [...form.values()].flatMap((value) =>
    typeof value === 'string' ? [] : value.name,
  );
  const payload = form.get('payload_json');
  return { json: parse(typeof payload === 'string' ? payload : '{}'), files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.notJson();
  }
}
