import ipaddr from 'ipaddr.js'

const everybody = 0

/**
 * The addresses and networks in 'loopback,10.0.0.5,10.1.0.0/16'; none for 'none'; undefined when one of them is malformed, or a
 * network is everybody.
 */
export function proxiesIn(text: string): readonly string[] | undefined {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length === 1 && parts[0] === 'none') return []
  const all = parts.flatMap((part) => (part === 'loopback' ? ['127.0.0.0/8', '::1/128'] : [part]))
  return all.every(isProxy) ? all : undefined
}

function isProxy(part: string): boolean {
  if (!part.includes('/')) return ipaddr.IPv4.isValidFourPartDecimal(part) || ipaddr.IPv6.isValid(part)
  return ipaddr.isValidCIDR(part) && ipaddr.parseCIDR(part)[1] > everybody
}
