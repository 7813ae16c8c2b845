import type { Node } from '../platform/node.ts'
import { drain } from '../platform/outbox/relay.ts'
import { makePersons } from './make-persons.ts'
import { makeAccreditations } from './make-accreditations.ts'
import { makeApplications } from './make-applications.ts'
import { makeInsurance } from './make-insurance.ts'
import { makeBadges, revokeBadges } from './make-badges.ts'
import { makeDecisions } from './make-decisions.ts'
import { closeVacancies, makeVacancies } from './make-vacancies.ts'
import { makeSeats } from './make-seats.ts'
import { makeRecipients } from './make-recipients.ts'
import { makeVoices } from './make-voices.ts'
import { asDemo, isMade, markMade, townOf } from './memory.ts'

/** A step as it is told to the person at the terminal. */
export type Said = { readonly ko: string; readonly en: string }

/** Whom to sign in as, and whether the town was made just now. */
export type Seeded = {
  readonly made: boolean
  readonly people: readonly { readonly name: string; readonly note: Said }[]
}

/** Makes the demo town where it is missing; goes on where a killed start stopped. Everything goes through the modules' own operations. */
export async function seed(node: Node, say: (said: Said) => void): Promise<Seeded> {
  const town = await townOf(node)
  const people = town.people
    .filter((p) => p.entrance && p.journey !== undefined)
    .map((p) => ({ name: p.name, note: { ko: p.story, en: p.storyEn } }))
  if (await isMade(node)) return { made: false, people }
  say({ ko: '시연 마을을 만듭니다 (처음 한 번)', en: 'Making the demo town (once)' })
  const made = { town, ...(await asDemo(node, async (tx) => await makePersons(tx, node, town))) }
  const vacancies = await makeVacancies(node, town, made, (n) => say({ ko: `  공고 ${n}건`, en: `  ${n} vacancies` }))
  await drain(node)
  say({ ko: '  배지와 지원', en: '  badges and applications' })
  await makeAccreditations(node, made)
  await makeBadges(node, made)
  await drain(node)
  await makeApplications(node, made, vacancies)
  await closeVacancies(node, made, vacancies)
  await revokeBadges(node, made)
  await makeInsurance(node, made)
  await makeRecipients(node, made)
  await makeVoices(node, made)
  await makeSeats(node, made)
  await makeDecisions(node, made)
  await drain(node)
  await markMade(node)
  return { made: true, people }
}
