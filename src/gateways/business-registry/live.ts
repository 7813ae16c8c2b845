import { type Guard, OutsideUnavailable } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../platform/guarded-fetch/read-json.ts'
import { type AskBusinessRegistry, readValidated } from './port.ts'

/** Address and key (서비스키, decoded) of the service. */
export type BusinessRegistrySettings = { readonly baseUrl: string; readonly serviceKey: string }

/** The tax office's service over HTTPS: POST {baseUrl}/validate, one business a call. */
export function liveBusinessRegistry(
  { baseUrl, serviceKey }: BusinessRegistrySettings,
  fetch: GuardedFetch,
  guard: Guard,
): AskBusinessRegistry {
  const url = new URL('validate', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  url.search = new URLSearchParams({ serviceKey, returnType: 'JSON' }).toString() // encodes the key once
  return async ({ businessNumber, openedOn, representative, name = '' }, request) => {
    const business = { b_no: businessNumber, start_dt: openedOn.replaceAll('-', ''), p_nm: representative, b_nm: name }
    try {
      const body = await guard('business-registry', async (signal) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: { accept: 'application/json', 'content-type': 'application/json', 'x-request-id': request },
          body: JSON.stringify({
            businesses: [{ ...business, p_nm2: '', corp_no: '', b_sector: '', b_type: '', b_adr: '' }],
          }),
          signal,
        })
        if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
        return await readJson(response, url.host)
      })
      return readValidated(body, businessNumber)
    } catch (error) {
      if (error instanceof OutsideUnavailable) return { answer: 'unavailable' }
      throw error
    }
  }
}
