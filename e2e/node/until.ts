import { setTimeout as pause } from 'node:timers/promises'

/** Looks again and again until it is as wished, and gives it; throws with what it last saw. */
export async function until<T>(look: () => Promise<T>, wished: (seen: T) => boolean, ms: number): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const seen = await look()
    if (wished(seen)) return seen
    if (Date.now() > end) throw new Error(`after ${ms / 1000} s still: ${String(seen)}`)
    await pause(400)
  }
}
