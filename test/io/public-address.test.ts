import { describe, expect, it } from 'vitest';
import { isPublicAddress, lookupPublic, PrivateAddressError } from '../../src/io/public-address.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::6810:84e5', '[2606:4700::1]'])(
    'lets %s be fetched',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['link-local (and cloud metadata)', '169.254.169.254'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique-local', 'fd00::1'],
    ['shared', '100.64.0.1'],
    ['unspecified', '0.0.0.0'],
    ['unspecified', '::'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped', '::ffff:7f00:1'],
    ['IPv4-mapped, public', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:1::'],
    ['no address', 'example.org'],
    ['nothing', ''],
  ])('refuses %s: %s', (_, address) => expect(isPublicAddress(address)).toBe(false));
});

describe('lookupPublic', () => {
  /** A resolver that knows one name, in the shape of `dns.lookup`. */
  const resolverOf = (...addresses: readonly string[]) =>
    ((_name: string, _options: object, callback: (error: null, found: object) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as never;
  const look = (resolver: never, all: boolean) =>
    new Promise((resolve, reject) => {
      lookupPublic(resolver)('a.example', { all }, (error, address) =>
        error === null ? resolve(address) : reject(error),
      );
    });

  it('gives the addresses of a public name', async () => {
    await expect(look(resolverOf('8.8.8.8', '2606:4700::1'), true)).resolves.toHaveLength(2);
    await expect(look(resolverOf('8.8.8.8'), false)).resolves.toBe('8.8.8.8');
  });

  it('fails when one address of several is private', async () => {
    await expect(look(resolverOf('8.8.8.8', '10.0.0.1'), true)).rejects.toBeInstanceOf(
      PrivateAddressError,
    );
  });
});
