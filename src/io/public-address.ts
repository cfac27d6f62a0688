import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * True for an address of the public internet. Everything else is refused: private, loopback,
 * link-local, unique-local, multicast, shared (RFC 6598), reserved, documentation, and IPv6 that
 * carries an IPv4 address (mapped, 6to4, Teredo, NAT64), which may lead to any of them.
 */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%');
  if (!ipaddr.isValid(bare)) return false;
  // The deprecated IPv4-compatible form, ::127.0.0.1, is unicast to ipaddr.js.
  const parsed = ipaddr.parse(bare);
  const isCompatible =
    parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every((part) => part === 0);
  return parsed.range() === 'unicast' && !isCompatible;
}

/** What a name resolves to is not public. Its message is for the log. */
export class PrivateAddressError extends Error {
  readonly address: string;

  constructor(name: string, address: string) {
    super(`${name} leads to ${address}`);
    this.name = 'PrivateAddressError';
    this.address = address;
  }
}

/**
 * A lookup for sockets that fails with a {@link PrivateAddressError} when any address of a name is
 * not public. The socket connects to the very addresses that were judged: a name that changes
 * between two lookups gains nothing.
 */
export function lookupPublic(resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses ?? [];
      if (error !== null) callback(error, []);
      else if (refused !== undefined)
        callback(new PrivateAddressError(hostname, refused.address), []);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}
