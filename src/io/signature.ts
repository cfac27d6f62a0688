import { createPublicKey, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Whether Discord sent this body just now. */
export type SignatureCheck = (headers: IncomingHttpHeaders, body: Buffer) => boolean;

/**
 * The check of the Ed25519 signature by which Discord proves that it sent an interaction: over the timestamp (seconds
 * since 1970) and the raw body. One that is more than a minute old, or ahead, is refused: it is a repetition.
 * Source: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
 *
 * @param publicKey 64 hexadecimal digits
 * @param now returns a Unix time in milliseconds
 */
export function createSignatureCheck(publicKey: string, now: () => number): SignatureCheck {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (headers, body) => {
    const signature = headers['x-signature-ed25519'];
    const timestamp = headers['x-signature-timestamp'];
    if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return false;
    if (typeof timestamp !== 'string' || !SECONDS.test(timestamp)) return false;
    if (Math.abs(now() - Number(timestamp) * 1_000) > MAX_AGE_MS) return false;
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    return verify(null, signed, key, Buffer.from(signature, 'hex'));
  };
}

const SIGNATURE = /^[\da-f]{128}$/i;

const SECONDS = /^\d{1,11}$/;

/** Discord waits three seconds; the rest is for clocks that differ. */
const MAX_AGE_MS = 60_000;
