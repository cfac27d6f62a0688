import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The app's keys for interactions over HTTP. */
export interface InteractionKeys {
  /** As Discord shows it: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** Returns a new Ed25519 pair. */
export function interactionKeys(): InteractionKeys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

/**
 * The headers by which Discord proves that it sent `body`: an Ed25519 signature over the timestamp
 * (seconds since 1970) and the raw body. Source: docs, Interactions Overview, Setting Up an Endpoint.
 */
export function signatureHeaders(
  keys: InteractionKeys,
  body: string,
  timestamp = String(Math.floor(Date.now() / 1_000)),
): Record<string, string> {
  const signature = sign(null, Buffer.from(timestamp + body), keys.privateKey).toString('hex');
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': timestamp,
  };
}
