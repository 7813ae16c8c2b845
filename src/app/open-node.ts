import { fieldKeys } from '../platform/field-encryption/field-keys.ts'
import { sealedColumns } from '../platform/field-encryption/sealed-columns.ts'
import { keyStore } from '../platform/key-store/key-store.ts'
import { textRecognition } from '../gateways/text-recognition/port.ts'
import { tesseract } from '../gateways/text-recognition/tesseract.ts'
import { clamd } from '../gateways/virus-scanner/live.ts'
import { noScanner, simulatedScanner } from '../gateways/virus-scanner/simulator.ts'
import { provideBadges } from '../modules/badges/index.ts'
import { apiOf, webhookFetch } from '../modules/developers/index.ts'
import { confirmedAddresses } from '../modules/identity/index.ts'
import { addressesOf, waysOut } from '../modules/notifications/index.ts'
import { bankOf } from '../modules/payments/index.ts'
import { type OutsideSystems, outsideSystems } from '../modules/portal/index.ts'
import { registryOf } from '../modules/enterprises/index.ts'
import { ideaRules } from '../modules/operations/index.ts'
import { personalTables } from '../platform/personal-data/personal-table.ts'
import { platformPersonal } from '../platform/personal-data/platform-tables.ts'
import { rootFile, rootFileAt } from '../platform/audit/root-file.ts'
import { breakerStates } from '../platform/breaker/breaker-states.ts'
import { makeClock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import { homeAt } from '../platform/config/home.ts'
import { connect } from '../platform/database/connect.ts'
import { deadlineKinds } from '../platform/deadlines/deadline-kind.ts'
import { appUrl } from '../platform/database/urls.ts'
import { type GuardedFetch, makeGuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Log, Node } from '../platform/node.ts'
import { type Metrics, makeMetrics } from '../platform/observe/make-metrics.ts'
import { authorise } from '../platform/operation/authorise.ts'
import { addActTexts } from '../platform/organisation-log/act-texts.ts'
import { addRefusalTexts } from '../platform/refusal-texts.ts'
import { platformRefusals } from '../platform/refusals.ts'
import { folderStorage } from '../platform/storage/folder-storage.ts'
import { s3Storage } from '../platform/storage/s3-storage.ts'
import { storageService } from '../platform/storage/storage.ts'
import { type Scanner, scannerService } from '../platform/uploads/scanner.ts'
import type { NodeKeys } from './keys.ts'
import { makeBank } from './bank.ts'
import { pointReductionOf } from './point-reduction.ts'
import { businessRegistry } from './business-registry.ts'
import { makeGateways } from './gateways.ts'
import { makeWaysOut } from './make-ways-out.ts'
import { modules } from './modules.ts'
import { routes } from './routes.ts'

/** What a running process is made of. `applicationUrl` connects as the application's role. */
export type Runtime = {
  readonly node: Node
  readonly config: Config
  readonly keys: NodeKeys
  readonly metrics: Metrics
  readonly applicationUrl: string
  onWake(listener: () => void): void
}

// A developer may try a webhook on this machine, in a demo that only this machine can reach.
function fetchFor({ demo, host }: Config): (webhookHost: string) => GuardedFetch {
  const loopback = demo && host === '127.0.0.1'
  return (webhookHost) => makeGuardedFetch({ allow: [webhookHost], loopback })
}

function scannerOf({ clamav, demo }: Config): Scanner {
  if (clamav !== undefined) return clamd(clamav)
  return demo ? simulatedScanner : noScanner
}

/** Builds the node of this process on a migrated database and gives its modules what they need from outside. */
export function openNode(config: Config, ownerUrl: string, publicUrl: string, keys: NodeKeys, log: Log): Runtime {
  const applicationUrl = appUrl(ownerUrl, keys.appPassword)
  const listeners: (() => void)[] = []
  const metrics = makeMetrics()
  const node: Node = {
    database: connect(applicationUrl),
    clock: makeClock(config.clockOffset),
    log,
    publicUrl,
    contextKey: keys.contextKey,
    receipts: keys.store.receipts,
    authorise,
    staffPasskeys: config.staffPasskeys,
    subscriptions: modules.flatMap((m) => m.subscriptions ?? []),
    observe: metrics.observe,
    wake: () => {
      for (const wake of listeners) wake()
    },
  }
  declare(node)
  fieldKeys.provide(node, keys.store.ring)
  keyStore.provide(node, keys.store)
  ideaRules.provide(node, { answerDays: config.ideaDays, ideasADay: 5, repliesADay: 30 })
  rootFile.provide(node, rootFileAt(homeAt(config).auditRoots))
  apiOf.provide(node, { routes, perMinute: config.perMinute })
  webhookFetch.provide(node, fetchFor(config))
  const agencies = makeGateways(node, config)
  provideBadges(node, {
    gateways: agencies.ask,
    simulatedWebsites: config.demo,
    pointReduction: pointReductionOf(config),
  })
  const out = makeWaysOut(node, config, keys)
  waysOut.provide(node, out.ways)
  const paying = makeBank(node, config)
  bankOf.provide(node, paying.bank)
  outsideSystems.provide(node, together(agencies.systems, out.systems, paying.systems))
  breakerStates.provide(node, agencies.breakers)
  confirmedAddresses.provide(node, async (tx, person) => await addressesOf(tx, node, person))
  registryOf.provide(node, businessRegistry(config))
  storageService.provide(
    node,
    config.s3 ? s3Storage(config.s3, config.fileLimit) : folderStorage(config.files, config.fileLimit),
  )
  scannerService.provide(node, scannerOf(config))
  textRecognition.provide(node, tesseract())
  return { node, config, keys, metrics, applicationUrl, onWake: (listener) => void listeners.push(listener) }
}

// What the modules declare as data.
function declare(node: Node): void {
  for (const texts of [platformRefusals, ...modules.flatMap((m) => (m.refusals ? [m.refusals] : []))])
    addRefusalTexts(texts)
  for (const { acts } of modules) addActTexts(acts ?? {})
  deadlineKinds.provide(
    node,
    modules.flatMap((m) => m.deadlines ?? []),
  )
  sealedColumns.provide(
    node,
    modules.flatMap((m) => m.sealed ?? []),
  )
  personalTables.provide(node, [...platformPersonal, ...modules.flatMap((m) => m.personal ?? [])])
}

function together(...all: readonly OutsideSystems[]): OutsideSystems {
  return {
    states: async () => (await Promise.all(all.map(async (one) => await one.states()))).flat(),
    behave: async (tx, name, behaviour) => {
      for (const one of all) if (await one.behave(tx, name, behaviour)) return true
      return false
    },
  }
}
