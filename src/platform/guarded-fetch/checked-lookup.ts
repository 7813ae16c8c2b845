import { lookup as dnsLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { FetchFault } from './fetch-fault.ts'
import { isInsideAddress, isLoopbackAddress, isPublicAddress } from './public-address.ts'

/** One address of a name. */
export type Address = { readonly address: string; readonly family: number }

/** Finds the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly Address[]>

/** The system's resolver. */
export const resolveByDns: Resolve = (host) => dnsLookup(host, { all: true, verbatim: true })

/** The addresses of a host if every one of them may be connected to; throws `FetchFault` otherwise. */
export async function checkedAddresses(
  host: string,
  { loopback, inside = false, resolve }: { loopback: boolean; inside?: boolean; resolve: Resolve },
): Promise<Address[]> {
  const bare = host.replace(/^\[|\]$/g, '')
  const family = isIP(bare)
  const found = family === 0 ? await resolved(host, resolve) : [{ address: bare, family }]
  // A name that also points inside is a trap, not a fallback: one bad address refuses all of them.
  const may = (address: string): boolean =>
    isPublicAddress(address) || (loopback && isLoopbackAddress(address)) || (inside && isInsideAddress(address))
  const fine = found.length > 0 && found.every(({ address }) => may(address))
  if (!fine) throw new FetchFault('address-not-public', host)
  return [...found]
}

/** A `lookup` for sockets that gives only these addresses, so that a name cannot change between check and connection. */
export function pinnedLookup(addresses: readonly Address[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses
    if (options.all === true)
      callback(
        null,
        addresses.map((one) => ({ ...one })),
      )
    else callback(null, first?.address ?? '', first?.family ?? 0)
  }
}

async function resolved(host: string, resolve: Resolve): Promise<readonly Address[]> {
  try {
    return await resolve(host)
  } catch (error) {
    throw new FetchFault('unreachable', host, error)
  }
}
