import { startOf } from '../../kernel/day.ts'
import { generatedParties } from '../../modules/identity/module.ts'
import { type Vacancy, addGenerated } from '../../modules/jobs/index.ts'
import { fillInBulk } from '../../modules/search/index.ts'
import { type Wishes, addGeneratedWishes } from '../../modules/seekers/index.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import { chance } from '../town/chance.ts'
import { generatedId } from './generated-id.ts'
import { makeEmployer } from './make-employer.ts'
import { type World, makeOffer } from './make-offer.ts'
import { makeName, makeSeeker } from './make-seeker.ts'
import type { Stage } from './progress.ts'

/** A batch that is made and waits to be written. */
export type Batch = (tx: Tx, node: Node) => Promise<void>
/** How a stage is filled: so many things at once, made from their numbers. */
export type Filling = { readonly batch: number; prepare(world: World, from: number, to: number): Promise<Batch> }

/** How each stage is filled. */
export const fillings: Readonly<Record<Stage, Filling>> = {
  seekers: filling(2000, seekerOf, async (tx, node, { day }, seekers) => {
    await generatedParties.addPersons(tx, node, seekers, startOf(day))
    await addGeneratedWishes(tx, seekers, startOf(day))
  }),
  employers: filling(1000, employerOf, async (tx, node, { day }, employers) => {
    const owners = employers.map(({ administrator, owner }) => ({ id: administrator, name: owner }))
    await generatedParties.addPersons(tx, node, owners, startOf(day))
    await generatedParties.addEmployers(tx, employers, startOf(day))
  }),
  vacancies: filling(250, makeOffer, async (tx, _node, _world, vacancies: readonly Vacancy[]) => {
    await addGenerated(tx, vacancies)
    await fillInBulk(tx, vacancies)
  }),
}

function filling<T>(
  batch: number,
  make: (world: World, n: number) => T,
  write: (tx: Tx, node: Node, world: World, made: readonly T[]) => Promise<void>,
): Filling {
  return {
    batch,
    async prepare(world, from, to) {
      const made: T[] = []
      for (let n = from; n < to; n++) {
        made.push(make(world, n))
        if (n % 25 === 0) await pause()
      }
      return async (tx, node) => await write(tx, node, world, made)
    },
  }
}

// What PostgreSQL has been sent must get out: it works on the batch before while this one is made.
async function pause(): Promise<void> {
  await new Promise((done) => setImmediate(done))
}

type Seeker = { readonly id: string; readonly person: string; readonly name: string; readonly wishes: Wishes }

function seekerOf({ day, seed }: World, n: number): Seeker {
  const id = generatedId(day, seed, 'seeker', n)
  return { id, person: id, ...makeSeeker(seed, n) }
}

type Employer = Parameters<typeof generatedParties.addEmployers>[1][number] & { readonly owner: string }

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
