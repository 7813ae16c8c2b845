import { type Guard, OutsideUnavailable } from '../../platform/breaker/make-breakers.ts'
import { CarrierDown } from './carrier-down.ts'
import { notSent } from './not-sent.ts'
import type { Carrier, Handed, HandedAnswer } from './carrier.ts'

/** Hands a message to the first carrier that takes it. Remembers who was in trouble, and asks the others first meanwhile. */
export type HandOver = (message: Handed) => Promise<HandedAnswer>

type Settings = { readonly guard: Guard; readonly now: () => Date }
type One = HandedAnswer | { readonly answer: 'next'; readonly why: string }

const restMs = 10 * 60_000

/**
 * Several carriers behind one door. A carrier that answers 5xx or cannot be reached is passed over at once; one that is too
 * slow is asked whether it has the message before another gets it. When nobody can tell, it waits: late beats twice.
 */
export function handOver(carriers: readonly Carrier[], settings: Settings): HandOver {
  const troubled = new Map<string, number>()
  const inOrder = (): Carrier[] => {
    const since = settings.now().getTime() - restMs
    const rests = (c: Carrier): number => ((troubled.get(c.name) ?? 0) > since ? 1 : 0)
    return carriers.toSorted((a, b) => rests(a) - rests(b))
  }
  const tryAll = async (message: Handed): Promise<HandedAnswer> => {
    let why = 'no carrier'
    for (const carrier of inOrder()) {
      const one = await tryOne(carrier, message, settings)
      const well = one.answer === 'taken' || one.answer === 'no'
      if (!well) troubled.set(carrier.name, settings.now().getTime())
      if (one.answer !== 'next') return one
      why = one.why
    }
    return { answer: 'unavailable', why, unsure: false }
  }
  return async (message) =>
    (message.unsure ? await anyHas(carriers, message, settings) : undefined) ?? (await tryAll(message))
}

async function tryOne(carrier: Carrier, message: Handed, settings: Settings): Promise<One> {
  const { name } = carrier
  try {
    const { status, code } = await settings.guard(name, (signal) =>
      answered(carrier.hand(message.key, message.body, signal)),
    )
    if (status >= 200 && status < 300) return { answer: 'taken', by: name }
    return { answer: 'no', code: code ?? `HTTP ${status}`, by: name }
  } catch (error) {
    if (!(error instanceof OutsideUnavailable)) throw error
    if (notSent(error.cause)) return { answer: 'next', why: error.message }
    return await settle(carrier, message, settings, error.message)
  }
}

/** After silence: the carrier has it, has it not, or cannot say. */
async function settle(carrier: Carrier, message: Handed, settings: Settings, why: string): Promise<One> {
  const has = await hasIt(carrier, message.key, settings)
  if (has === undefined) return { answer: 'unavailable', why, unsure: true }
  return has ? { answer: 'taken', by: carrier.name } : { answer: 'next', why }
}

async function anyHas(
  carriers: readonly Carrier[],
  message: Handed,
  settings: Settings,
): Promise<HandedAnswer | undefined> {
  const has = await Promise.all(carriers.map((carrier) => hasIt(carrier, message.key, settings)))
  const by = carriers[has.indexOf(true)]?.name
  if (by !== undefined) return { answer: 'taken', by }
  return has.includes(undefined)
    ? { answer: 'unavailable', why: 'a carrier does not say whether it has the message', unsure: true }
    : undefined
}

// Under a breaker of its own: whoever does not answer messages may still answer questions.
async function hasIt(carrier: Carrier, key: string, { guard }: Settings): Promise<boolean | undefined> {
  try {
    const { status } = await guard(`${carrier.name} asked`, (signal) => answered(carrier.find(key, signal)))
    return status === 200 ? true : status === 404 ? false : undefined
  } catch (error) {
    if (error instanceof OutsideUnavailable) return undefined
    throw error
  }
}

async function answered<A extends { status: number }>(answer: Promise<A>): Promise<A> {
  const got = await answer
  if (got.status >= 500 || got.status === 429) throw new CarrierDown(got.status)
  return got
}
