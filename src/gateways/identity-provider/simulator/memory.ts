import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = { readonly payload: AdapterPayload; readonly until: number }

/**
 * What the simulated provider remembers, in this process only. Sessions are never kept, so every sign-in asks who it is and
 * the person before is not signed in silently.
 */
export function makeMemory(): (model: string) => Adapter {
  const kept = new Map<string, Kept>()
  return (model) => (model === 'Session' ? { ...memoryOf(model, kept), upsert: async () => {} } : memoryOf(model, kept))
}

function memoryOf(model: string, kept: Map<string, Kept>): Adapter {
  const find = async (id: string): Promise<AdapterPayload | undefined> => {
    const found = kept.get(`${model}:${id}`)
    return found && found.until > Date.now() ? found.payload : undefined
  }
  return {
    find,
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: async (id, payload, seconds = 600) => {
      forget(kept, ({ until }) => until <= Date.now())
      kept.set(`${model}:${id}`, { payload, until: Date.now() + seconds * 1000 })
    },
    consume: async (id) => {
      const payload = await find(id)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => void kept.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => forget(kept, ({ payload }) => payload.grantId === grantId),
  }
}

function forget(kept: Map<string, Kept>, which: (one: Kept) => boolean): void {
  for (const [key, one] of kept) if (which(one)) kept.delete(key)
}
