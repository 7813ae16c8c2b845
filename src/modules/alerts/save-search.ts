import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import { newId } from '../../platform/new-id.ts'
import { type Actor, personOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { readWish, wishWords } from '../search/index.ts'
import { type Every, type SavedSearch, everies, limits } from './saved-search.ts'
import * as store from './store.ts'

/** What is saved: the conditions as they stand in the search page's address, a name, and how often to tell. */
export type NewSearch = { readonly query: string; readonly name: string; readonly every: Every }

const name = z.string().trim().max(60, 'too-long')

/** A person's own searches are theirs alone: no helper, organisation or other program role. */
export function byPerson({ actor }: { readonly actor: Actor }): boolean {
  return actor.kind === 'person' && actor.acting.role === 'person'
}

/** Saves a search. Vacancies that come from now on and fit it are told as often as the person wants. */
export const saveSearch: Operation<NewSearch, SavedSearch> = command('alerts.save-search', {
  input: z.object({ query: z.string().max(4000), name, every: z.enum(everies) }),
  allow: byPerson,
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor)
    const wished = wishedBy(input.query)
    if (person === undefined || isRefusal(wished))
      return isRefusal(wished) ? wished : refusal('platform.sign-in-first', 401)
    await store.lockFor(tx, person)
    const mine = await store.searchesOf(tx, person)
    if (mine.some(({ query }) => query === wished.query)) return refusal('alerts.saved-before', 409)
    if (mine.length >= limits.searches) return refusal('alerts.too-many', 409)
    const { query, usual } = wished
    const named = input.name === '' ? usual : input.name
    const search = { id: newId<'SavedSearch'>(), person, name: named, query, every: input.every, createdAt: now }
    await store.add(tx, search)
    return { value: search, subject: search.id }
  },
})

/** Gives a saved search another name, other conditions or another rhythm. Without conditions it keeps those it has. */
export const changeSearch: Operation<
  { search: string; name: string; every: Every; query?: string | undefined },
  SavedSearch
> = command('alerts.change-search', {
  input: z.object({ search: z.uuid(), name, every: z.enum(everies), query: z.string().max(4000).optional() }),
  allow: byPerson,
  run: async ({ input, tx, now, actor }) => {
    await store.lockFor(tx, personOf(actor) ?? '')
    const before = await store.find(tx, input.search, true)
    if (!before) return refusal('alerts.no-such-search', 404)
    const wished = input.query === undefined ? { query: before.query, usual: before.name } : wishedBy(input.query)
    if (isRefusal(wished)) return wished
    const mine = await store.searchesOf(tx, before.person)
    if (mine.some(({ id, query }) => id !== before.id && query === wished.query))
      return refusal('alerts.saved-before', 409)
    const search = {
      ...before,
      query: wished.query,
      name: input.name === '' ? wished.usual : input.name,
      every: input.every,
    }
    await store.change(tx, now, search)
    return { value: search, subject: search.id }
  },
})

/** Removes a saved search with all that was found for it. */
export const removeSearch: Operation<{ search: string }, { name: string }> = command('alerts.remove-search', {
  input: z.object({ search: z.uuid() }),
  allow: byPerson,
  run: async ({ input, tx }) => {
    const search = await store.find(tx, input.search, true)
    if (!search) return refusal('alerts.no-such-search', 404)
    await store.remove(tx, search.id)
    return { value: { name: search.name }, subject: search.id }
  },
})

function wishedBy(text: string): { query: string; usual: string } | Refusal {
  const wish = readWish(text)
  if (isRefusal(wish)) return wish
  if (wish.everything) return refusal('alerts.no-condition', 422)
  const usual = wishWords(wish, 'ko').join(' · ')
  return { query: wish.text, usual: usual.length > 60 ? `${usual.slice(0, 59)}…` : usual }
}
