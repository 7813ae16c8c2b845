import { issuerKinds } from './kinds.ts'

/** The text of the suites' `localConfig.cjs` for a node at `baseUrl`. */
export function settingsFor(baseUrl: string, didOf: (name: string) => string): string {
  const everyTag = [...new Set(issuerKinds.flatMap(({ tags }) => tags))]
  const at = (path: string) => ({
    id: didOf('eddsa-rdfc-2022'),
    endpoint: `${baseUrl}${path}`,
    tags: everyTag,
    ...supports,
  })
  const issuers = issuerKinds.map(({ name, key, secures, tags }) => ({
    id: didOf(name),
    endpoint: `${baseUrl}/issuers/${name}/credentials/issue`,
    tags,
    supports: { vc: secures === 'jose' ? ['2.0'] : models, ...(key !== 'Ed25519' && { keyTypes: [key] }) },
    ...(key !== 'Ed25519' && { supportedEcdsaKeyTypes: [key] }),
  }))
  const implementation = {
    name: 'Onil',
    implementation: 'Onil',
    only: true,
    issuers,
    verifiers: [at('/credentials/verify')],
    vpVerifiers: [at('/presentations/verify')],
  }
  const settings = { enableInteropTests: false, testAllImplementations: false }
  // Some versions of the suites' library read a list (localImplementationsConfig.cjs), later ones an object with that list.
  return `const implementations = ${JSON.stringify([implementation], null, 2)}
module.exports = Object.assign(implementations, { settings: ${JSON.stringify(settings)}, implementations })\n`
}

const models = ['1.1', '2.0'] as const
const supports = { supports: { vc: models, keyTypes: ['P-256', 'P-384'] }, supportedEcdsaKeyTypes: ['P-256', 'P-384'] }
