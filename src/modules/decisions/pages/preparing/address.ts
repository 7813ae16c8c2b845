import { type Day, isDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { domainNamed, headlines } from '../../../law/index.ts'
import { messages } from '../../texts/messages.ts'
import type { ToDraft } from '../../draft-decision.ts'

/** Where decisions are prepared. */
export const path = '/operator/decisions/new'

type Query = Readonly<Record<string, string | readonly string[]>>

/** The way back to the decisions, for the pages on which one is prepared. */
export function toDecisions(lang: Lang): { readonly href: string; readonly text: string } {
  return { href: '/operator/decisions', text: messages[lang].renew }
}

/** What the address asks for: a person, and once it is chosen a domain with results and days; what is not said is of today. */
export function readDraftAddress(query: Query, today: Day): Partial<ToDraft> {
  const one = (name: string): string => [query[name] ?? ''].flat()[0] ?? ''
  const day = (name: string): Day => {
    const said = one(name)
    return isDay(said) ? said : today
  }
  const [person, named, replaces] = [one('person'), domainNamed(one('domain')), one('replaces')]
  if (person === '') return {}
  if (!named) return { person }
  const chosen = [query['want'] ?? []].flat().filter((name) => Object.hasOwn(named.results, name))
  return {
    person,
    domain: named.id,
    wanted: chosen.length > 0 ? chosen : [...headlines(named)],
    lawDay: day('lawDay'),
    factDay: day('factDay'),
    effectDay: day('effectDay'),
    ...(replaces !== '' && { replaces }),
  }
}

/** The address of what is asked for; `at` is the way that is taken. */
export function addressOf({ wanted = [], ...asked }: Partial<ToDraft>, at: string = path): string {
  const parameters = new URLSearchParams(
    Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])),
  )
  for (const name of wanted) parameters.append('want', name)
  return `${at}?${parameters.toString()}`
}

/** The same as hidden fields of a form, beside those that the form asks for itself. */
export function hiddenOf(asked: Partial<ToDraft>, but: readonly string[]): [string, string][] {
  return [...new URL(addressOf(asked), 'http://here').searchParams].filter(([name]) => !but.includes(name))
}
