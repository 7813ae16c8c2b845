import { startOf } from '../../kernel/day.ts'
import { generatedParties } from '../../modules/identity/module.ts'
import { type Vacancy, generatedVacancies } from '../../modules/jobs/index.ts'
import { type Posting, fillInBulk, postingOf, postingRows } from '../../modules/search/index.ts'
import { type Wishes, addGeneratedWishes, generatedWishes } from '../../modules/seekers/index.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import type { Node } from '../../platform/node.ts'
import { chance } from '../town/chance.ts'
import { generatedId } from './generated-id.ts'
import { makeEmployer } from './make-employer.ts'
import { type World, makeOffer } from './make-offer.ts'
import { makeName, makeSeeker } from './make-seeker.ts'
import type { Stage } from './progress.ts'

/** A batch that is made and written out, and waits to be sent. What it asks is asked at once, so that it travels together. */
export type Batch = (tx: Tx) => Promise<unknown>
/** How a stage is filled: so many things at once, made from their numbers. */
export type Filling = {
  readonly batch: number
  prepare(world: World, node: Node, from: number, to: number): Promise<Batch>
}

/** How each stage is filled. */
export const fillings: Readonly<Record<Stage, Filling>> = {
  seekers: filling(2000, seekerOf, ({ day }, node, seekers) => {
    const people = generatedParties.personRows(node, seekers, startOf(day))
    const wishes = generatedWishes(seekers, startOf(day))
    return (tx) => sideBySide<[void, void]>([generatedParties.addPersons(tx, people), addGeneratedWishes(tx, wishes)])
  }),
  employers: filling(1000, employerOf, ({ day }, node, employers) => {
    const owners = employers.map(({ administrator, owner }) => ({ id: administrator, name: owner }))
    const people = generatedParties.personRows(node, owners, startOf(day))
    const rows = generatedParties.employerRows(employers)
    return (tx) =>
      sideBySide<[void, void]>([
        generatedParties.addPersons(tx, people),
        generatedParties.addEmployers(tx, rows, startOf(day)),
      ])
  }),
  vacancies: filling(250, offerOf, (_world, _node, offers) => {
    const vacancies = generatedVacancies.rows(offers.map(({ vacancy }) => vacancy))
    const postings = postingRows(offers.flatMap(({ posting }) => posting ?? []))
    return (tx) => sideBySide<[void, void]>([generatedVacancies.add(tx, vacancies), fillInBulk(tx, postings)])
  }),
}

function filling<T>(
  batch: number,
  make: (world: World, n: number) => T,
  writeOut: (world: World, node: Node, made: readonly T[]) => Batch,
): Filling {
  return {
    batch,
    async prepare(world, node, from, to) {
      const made: T[] = []
      for (let n = from; n < to; n++) {
        made.push(make(world, n))
        if (n % 25 === 0) await pause()
      }
      return writeOut(world, node, made)
    },
  }
}

// What PostgreSQL has been sent must get out: it works on the batch before while this one is made.
async function pause(): Promise<void> {
  await new Promise((done) => setImmediate(done))
}

type Offer = { readonly vacancy: Vacancy; readonly posting: Posting | undefined }

function offerOf(world: World, n: number): Offer {
  const vacancy = makeOffer(world, n)
  return { vacancy, posting: postingOf(vacancy) }
}

type Seeker = { readonly id: string; readonly person: string; readonly name: string; readonly wishes: Wishes }

function seekerOf({ day, seed }: World, n: number): Seeker {
  const id = generatedId(day, seed, 'seeker', n)
  return { id, person: id, ...makeSeeker(seed, n) }
}

type Employer = Parameters<typeof generatedParties.employerRows>[0][number] & { readonly owner: string }

function employerOf({ day, seed }: World, n: number): Employer {
  const { name, place, people, verified } = makeEmployer(seed, n)
  return {
    id: generatedId(day, seed, 'employer', n),
    administrator: generatedId(day, seed, 'owner', n),
    owner: makeName(chance(seed, `owner ${n}`)),
    name,
    region: place.region,
    size: people,
    verified,
  }
}
