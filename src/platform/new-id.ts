import { v7 } from 'uuid'
import { type Id, toId } from '../kernel/id.ts'

/** A new UUIDv7 (RFC 9562): sortable by creation time. */
export function newId<Of extends string>(): Id<Of> {
  return toId<Of>(v7())
}
