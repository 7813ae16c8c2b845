import { z } from 'zod'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type PersonCard, personCard, personCards, personsByLinkingIds, personsByMail } from '../identity/index.ts'
import { mayOfficiate } from './may-decide.ts'

/**
 * Persons by what an officer has of them: their mail address, the number by which agencies know them, or the number that a link
 * carries. Each sees that they were looked up.
 */
export const findPersons: Operation<{ by: string }, readonly PersonCard[]> = query('decisions.find-persons', {
  input: z.object({ by: z.string().trim().min(1).max(200) }),
  allow: mayOfficiate,
  run: async ({ input: { by }, tx, call: { node } }) => {
    const byNumber = await personsByLinkingIds(tx, node, [by])
    const byMail = by.includes('@') ? await personCards(tx, await personsByMail(tx, by.toLowerCase())) : new Map()
    const byId = z.uuid().safeParse(by).success ? await personCard(tx, by) : undefined
    const found = new Map(
      [...byNumber.values(), ...byMail.values(), ...(byId ? [byId] : [])].map((card) => [card.id, card]),
    )
    const value = [...found.values()]
    return { value, accessed: value.map(({ id }) => ({ person: id, what: '이름', purpose: '결정할 사람 찾기' })) }
  },
})
