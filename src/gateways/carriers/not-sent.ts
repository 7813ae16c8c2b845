import { isBrokenCircuitError } from 'cockatiel'
import { FetchFault } from '../../platform/guarded-fetch/fetch-fault.ts'
import { CarrierDown } from './carrier-down.ts'

// A proxy in front of the carrier did not hear from it: the carrier may have the message.
const fromProxy = new Set([502, 504])
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Whether a failure means that the message was certainly not taken, so that another carrier may have it. */
export function notSent(cause: unknown): boolean {
  if (isBrokenCircuitError(cause)) return true
  if (cause instanceof CarrierDown) return !fromProxy.has(cause.status)
  if (!(cause instanceof FetchFault)) return false
  return cause.code === 'unreachable' ? neverConnected.has(codeOf(cause.cause)) : cause.code === 'host-not-listed'
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
