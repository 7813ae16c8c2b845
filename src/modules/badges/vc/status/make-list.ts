import type { EncodeList } from './encode-list.ts'

/** What is published: where, by whom, for which purposes, until when, and the list itself. */
export type ListOrder = {
  readonly url: string
  readonly issuer: string
  readonly purposes: readonly string[]
  readonly bits: Uint8Array
  readonly validFrom: Date
  readonly validUntil?: Date
  /** Milliseconds for which a reader may keep it. */
  readonly ttl?: number
}

/** A status list credential before it is signed. */
export type ListDocument = {
  readonly '@context': readonly string[]
  readonly id: string
  readonly type: readonly string[]
  readonly issuer: string
  readonly validFrom: string
  readonly validUntil?: string
  readonly credentialSubject: Readonly<Record<string, unknown>>
}

/** Writes a status list credential, to be signed by any of the securing ways (Bitstring Status List 1.0, section 3.1). */
export function makeList(order: ListOrder, encode: EncodeList): ListDocument {
  const { url, issuer, purposes, bits, validFrom, validUntil, ttl } = order
  const [only] = purposes
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: validFrom.toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purposes.length === 1 ? only : purposes,
      encodedList: encode(bits),
      ...(ttl !== undefined && { ttl }),
    },
  }
}

/** What a credential says about its state: the purpose, the list and the place in it; for `message` what each value means. */
export type EntryOrder = {
  readonly purpose: string
  readonly list: string
  readonly index: number
  readonly size?: number
  readonly messages?: readonly string[]
  readonly reference?: string
}

/** Writes a status entry for a credential (section 2.1). Throws when the messages are not one for each value. */
export function makeEntry({ purpose, list, index, size = 1, messages, reference }: EntryOrder): object {
  if (size > 1 || messages) {
    if (messages?.length !== 2 ** size) throw new RangeError(`${2 ** size} messages are needed`)
  }
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
    ...(size > 1 && { statusSize: size }),
    ...(messages && {
      statusMessage: messages.map((message, value) => ({ status: `0x${value.toString(16)}`, message })),
    }),
    ...(reference !== undefined && { statusReference: reference }),
  }
}
