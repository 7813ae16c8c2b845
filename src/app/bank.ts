import { behaveSo, behavioursNow } from '../demo/agency-behaviour.ts'
import { bankVault } from '../demo/bank-vault.ts'
import { liveBank } from '../gateways/bank/live.ts'
import type { Bank } from '../gateways/bank/port.ts'
import { byLastDigit, simulateBank } from '../gateways/bank/simulator.ts'
import type { OutsideSystems } from '../modules/portal/index.ts'
import { type Breakers, makeBreakers } from '../platform/breaker/make-breakers.ts'
import type { Config } from '../platform/config/config.ts'
import { makeGuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Node } from '../platform/node.ts'

type Settings = Pick<Config, 'bank' | 'demo'>

const name = 'bank'

/** The bank that pays: live where an address is configured, simulated in a demo, and none otherwise: then payments wait. */
export function makeBank(node: Node, config: Settings): { bank: Bank; systems: OutsideSystems } {
  const { guard, states } = makeBreakers({ now: () => node.clock.now() })
  return { bank: chosen(node, config, guard), systems: systemsOf(node, config, states) }
}

function chosen(node: Node, { bank: live, demo }: Settings, guard: Breakers['guard']): Bank {
  if (live !== undefined) return liveBank(live, makeGuardedFetch({ allow: [new URL(live.baseUrl).hostname] }), guard)
  const behaves = async () => ({ mode: (await behavioursNow(node)).get(name) ?? 'normal' }) as const
  return demo ? simulateBank(byLastDigit, bankVault(node), behaves, guard) : noBank
}

const unavailable = () => Promise.resolve({ answer: 'unavailable' } as const)
const noBank: Bank = {
  checkHolder: unavailable,
  submitBatch: unavailable,
  readResults: unavailable,
  readDeposits: unavailable,
  returnDeposit: unavailable,
}

/** What the operator sees of it, and in a demo its switch. */
function systemsOf(node: Node, { bank: live, demo }: Settings, states: Breakers['states']): OutsideSystems {
  const simulated = demo && live === undefined
  return {
    states: async () => {
      const breaker = states().find((one) => one.name === name)
      const mode = simulated ? ((await behavioursNow(node)).get(name) ?? 'normal') : undefined
      return [
        {
          name,
          ...(breaker && { breaker }),
          ...(mode !== undefined && mode !== 'wrong-person' && { behaviour: mode }),
        },
      ]
    },
    behave: async (tx, asked, mode) => {
      if (asked !== name || !simulated) return false
      await behaveSo(tx, name, mode)
      return true
    },
  }
}
