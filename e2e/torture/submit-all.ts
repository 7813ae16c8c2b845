import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Population } from './population.ts'

/** One application to send, until it is answered. */
export type Submission = {
  readonly key: string
  readonly token: string
  readonly vacancy: string
  readonly proven: boolean
}

/** What was seen on the way. `receipts` holds every different receipt that came back for a key. */
export type Seen = {
  requests: number
  aborts: number
  triples: number
  broken: number
  readonly receipts: Map<string, Set<string>>
  readonly surprises: string[]
}

const Answer = z.object({ application: z.string(), receipt: z.string().min(100) })

/** Everybody applies everywhere, in a mixed order. */
export function submissionsOf({ persons, vacancies }: Population): Submission[] {
  const all = persons.flatMap(({ person, token, proven }) =>
    vacancies.map((vacancy) => ({ key: `${person}_${vacancy}`, token, vacancy, proven })),
  )
  return all.sort((a, b) => (a.vacancy + a.key.slice(30) < b.vacancy + b.key.slice(30) ? -1 : 1))
}

/** Sends all of them, `width` at once. A third is broken off by the client at first, almost a third comes three times at once. */
export async function submitAll(
  address: string,
  all: readonly Submission[],
  width: number,
  answered: (done: number) => void,
): Promise<Seen> {
  const seen: Seen = { requests: 0, aborts: 0, triples: 0, broken: 0, receipts: new Map(), surprises: [] }
  let next = 0
  let done = 0
  const lane = async (): Promise<void> => {
    for (let one = all[next++]; one; one = all[next++]) {
      await submitOne(address, one, seen, next)
      answered(++done)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return seen
}

async function submitOne(address: string, one: Submission, seen: Seen, n: number): Promise<void> {
  if (n % 3 === 0) {
    seen.aborts++
    await send(address, one, seen, AbortSignal.timeout(n % 40)).catch(() => undefined)
  }
  const copies = n % 10 < 3 ? 3 : 1
  if (copies === 3) seen.triples++
  await Promise.all(Array.from({ length: copies }, () => untilAnswered(address, one, seen)))
}

// As a client that keeps its key must: whatever went wrong, once more with the same key.
async function untilAnswered(address: string, one: Submission, seen: Seen): Promise<void> {
  for (;;) {
    const status = await send(address, one, seen).catch(() => {
      seen.broken++
      return 0
    })
    if (status === 201) return
    if (status !== 0 && status !== 503) seen.surprises.push(`${status} ${one.key}`)
    if (status !== 0 && status < 500) return
    await sleep(200 + Math.random() * 200)
  }
}

/** Sends one request. Gives its status; a receipt that comes back is kept. */
export async function send(address: string, one: Submission, seen: Seen, signal?: AbortSignal): Promise<number> {
  seen.requests++
  const answers = {
    licence: { how: one.proven ? 'predicate' : 'skip' },
    why: { how: 'words', words: '멈춘 기계를 다시 돌릴 때가 가장 좋습니다.' },
  }
  const answer = await fetch(`${address}/api/v1/vacancies/${one.vacancy}/applications`, {
    method: 'POST',
    headers: { authorization: `Bearer ${one.token}`, 'content-type': 'application/json', 'idempotency-key': one.key },
    body: JSON.stringify({ answers }),
    ...(signal && { signal }),
  })
  const body: unknown = await answer.json()
  if (answer.status !== 201) return answer.status
  const { receipt } = Answer.parse(body)
  seen.receipts.set(one.key, (seen.receipts.get(one.key) ?? new Set()).add(receipt))
  return answer.status
}
