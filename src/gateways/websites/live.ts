import { FetchFault, type FetchFaultCode } from '../../platform/guarded-fetch/fetch-fault.ts'
import { type GuardedFetch, makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../platform/guarded-fetch/read-json.ts'
import { type AskWebsite, type NamedBy, names, type WebsiteAnswer, wellKnown } from './port.ts'

/** Limits: a stranger's domain is read for five seconds and 64 KiB at most, over https, on public addresses only. */
const limits = { timeoutMs: 5_000, maxBytes: 65_536 } as const

/** Asks websites over HTTPS. `fetchOf` makes the guarded way out to one domain and nowhere else. */
export function liveWebsites(
  fetchOf: (domain: string) => GuardedFetch = (domain) => makeGuardedFetch({ allow: [domain], ...limits }),
): AskWebsite {
  return async (domain, did) => {
    const fetch = fetchOf(domain)
    const answers: WebsiteAnswer[] = []
    for (const by of ['file', 'did-web'] as const) {
      const answer = await ask(fetch, by, domain, did)
      if (answer.answer === 'named') return answer
      answers.push(answer)
    }
    // What somebody has published and got wrong helps more than what is not there.
    const [first] = answers.toSorted((a, b) => helps(b) - helps(a))
    return first ?? { answer: 'unavailable', why: 'unreachable' }
  }
}

function helps(answer: WebsiteAnswer): number {
  return answer.answer === 'not-named' ? (answer.why === 'no-document' ? 1 : 2) : 0
}

async function ask(fetch: GuardedFetch, by: NamedBy, domain: string, did: string): Promise<WebsiteAnswer> {
  try {
    const response = await fetch(`https://${domain}${wellKnown[by]}`, { headers: { accept: 'application/json' } })
    if (response.status !== 200)
      return response.status >= 500
        ? { answer: 'unavailable', why: 'unreachable' }
        : { answer: 'not-named', why: 'no-document' }
    const named = names(by, await readJson(response, domain), domain, did)
    return named ? { answer: 'named', by } : { answer: 'not-named', why: 'names-another' }
  } catch (error) {
    if (error instanceof FetchFault) return answerOf(error.code)
    throw error
  }
}

function answerOf(code: FetchFaultCode): WebsiteAnswer {
  if (code === 'not-json' || code === 'too-large') return { answer: 'not-named', why: 'not-json' }
  return { answer: 'unavailable', why: code === 'address-not-public' ? 'not-public' : 'unreachable' }
}
