import ipaddr from 'ipaddr.js'

/**
 * Tells whether an address is on the public internet. Everything else is refused: private, loopback, link-local (with the
 * metadata address 169.254.169.254), unique-local, carrier-grade NAT, multicast, reserved, and the IPv6 forms that carry an
 * IPv4 address in them (mapped, NAT64, 6to4, Teredo), because those reach the inside by another name.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Tells whether an address is this machine itself. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
}

/** Tells whether an address is of a network of one's own (RFC 1918, RFC 4193). */
export function isInsideAddress(address: string): boolean {
  return ipaddr.isValid(address) && ['private', 'uniqueLocal'].includes(ipaddr.process(address).range())
}
