import { decodeJwt } from 'jose'

/** The id of a receipt of our own, read from its signed text without checking it: for the link to the kept receipt. */
export function receiptId(jws: string): string {
  return decodeJwt(jws).jti ?? ''
}
