import { badgeContexts, plainContexts } from './document-contexts.ts'

/**
 * The statements of a document as N-Quads terms: '<address>', '"text"', or '_:b0' for a node without a name. The graph is ''
 * for the document itself.
 */
export type Quad = readonly [subject: string, predicate: string, object: string, graph: string]

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const vc = 'https://www.w3.org/2018/credentials#'
const ob = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'
const schema = 'https://schema.org/'
const status = 'https://www.w3.org/ns/credentials/status#'
const security = 'https://w3id.org/security#'
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime'
const xsd = 'https://www.w3.org/2001/XMLSchema#' // as Open Badges 3.0 spells it

/** How the value of a member becomes an object: text (or several, or several in their order), a flag or a number (with its datatype), an address, one word of a list, or another node. */
type Member = { readonly is: string } & (
  | { readonly as: 'text' | 'flag' | 'number'; readonly type?: string }
  | { readonly as: 'texts' }
  | { readonly as: 'list' }
  | { readonly as: 'address' }
  | { readonly as: 'word'; readonly words: Readonly<Record<string, string>> }
  | { readonly as: 'node'; readonly shape: Shape; readonly many?: true; readonly graph?: true }
)
type NodeMember = Extract<Member, { readonly as: 'node' }>
type SeveralMember = Extract<Member, { readonly as: 'texts' | 'list' }>
/** A node as it must be, exactly: its contexts, its name, none or either, its types in their order, and no members but these. */
type Shape = {
  readonly contexts?: readonly string[]
  readonly named: boolean | 'maybe'
  readonly type?: string | readonly string[]
  readonly types?: readonly string[]
  readonly members: Readonly<Record<string, Member>>
}

const text = (is: string, type?: string): Member => ({ is, as: 'text', ...(type !== undefined && { type }) })
const node = (is: string, shape: Shape): Member => ({ is, as: 'node', shape })
const nodes = (is: string, shape: Shape): Member => ({ is, as: 'node', shape, many: true })

const proof: Shape = {
  named: false,
  type: 'DataIntegrityProof',
  types: [`${security}DataIntegrityProof`],
  members: {
    cryptosuite: text(`${security}cryptosuite`, `${security}cryptosuiteString`),
    created: text('http://purl.org/dc/terms/created', dateTime),
    verificationMethod: { is: `${security}verificationMethod`, as: 'address' },
    proofPurpose: {
      is: `${security}proofPurpose`,
      as: 'word',
      words: { assertionMethod: `${security}assertionMethod` },
    },
    proofValue: text(`${security}proofValue`, `${security}multibase`),
  },
}

const image: Shape = {
  named: true,
  type: 'Image',
  types: [`${ob}Image`],
  members: { caption: text(`${schema}caption`) },
}

const achievement: Shape = {
  named: true,
  type: ['Achievement'],
  types: [`${ob}Achievement`],
  members: {
    achievementType: text(`${ob}achievementType`),
    name: text(`${schema}name`),
    description: text(`${schema}description`),
    criteria: node(`${ob}Criteria`, { named: 'maybe', members: { narrative: text(`${ob}narrative`) } }),
    version: text(`${ob}version`),
    humanCode: text(`${ob}humanCode`),
    fieldOfStudy: text(`${ob}fieldOfStudy`),
    creditsAvailable: { is: `${ob}creditsAvailable`, as: 'number', type: `${xsd}float` },
    tag: { is: `${schema}keywords`, as: 'texts' },
    image: node(`${ob}image`, image),
    resultDescription: nodes(`${ob}resultDescription`, {
      named: true,
      type: ['ResultDescription'],
      types: [`${ob}ResultDescription`],
      members: {
        name: text(`${schema}name`),
        resultType: text(`${ob}resultType`),
        valueMin: text(`${ob}valueMin`),
        valueMax: text(`${ob}valueMax`),
        requiredValue: text(`${ob}requiredValue`),
        allowedValue: { is: `${ob}allowedValue`, as: 'list' },
      },
    }),
    alignment: nodes(`${ob}alignment`, {
      named: false,
      type: ['Alignment'],
      types: [`${schema}AlignmentObject`],
      members: {
        targetName: text(`${schema}targetName`),
        targetUrl: text(`${schema}targetUrl`, `${xsd}anyURI`),
        targetCode: text(`${ob}targetCode`),
        targetFramework: text(`${schema}targetFramework`),
      },
    }),
  },
}

const subject: Shape = {
  named: true,
  type: ['AchievementSubject'],
  types: [`${ob}AchievementSubject`],
  members: {
    identifier: nodes(`${ob}identifier`, {
      named: false,
      type: 'IdentityObject',
      types: [`${ob}IdentityObject`],
      members: {
        hashed: { is: `${ob}hashed`, as: 'flag', type: `${xsd}boolean` },
        identityHash: text(`${ob}identityHash`),
        identityType: text(`${ob}identityType`),
        salt: text(`${ob}salt`),
      },
    }),
    activityStartDate: text(`${ob}activityStartDate`, `${xsd}date`),
    activityEndDate: text(`${ob}activityEndDate`, `${xsd}date`),
    role: text(`${ob}role`),
    licenseNumber: text(`${ob}licenseNumber`),
    creditsEarned: { is: `${ob}creditsEarned`, as: 'number', type: `${xsd}float` },
    narrative: text(`${ob}narrative`),
    result: nodes(`${ob}result`, {
      named: 'maybe',
      type: ['Result'],
      types: [`${ob}Result`],
      members: {
        resultDescription: text(`${ob}resultDescription`, `${xsd}anyURI`),
        value: text(`${schema}value`),
        status: text(`${ob}status`),
      },
    }),
    achievement: node(`${ob}achievement`, achievement),
  },
}

const badge: Shape = {
  contexts: badgeContexts,
  named: true,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  types: [`${vc}VerifiableCredential`, `${ob}OpenBadgeCredential`],
  members: {
    name: text(`${schema}name`),
    description: text(`${schema}description`),
    image: node(`${ob}image`, image),
    issuer: node(`${vc}issuer`, {
      named: true,
      type: ['Profile'],
      types: [`${ob}Profile`],
      members: { name: text(`${schema}name`) },
    }),
    validFrom: text(`${vc}validFrom`, dateTime),
    validUntil: text(`${vc}validUntil`, dateTime),
    evidence: nodes(`${vc}evidence`, {
      named: 'maybe',
      type: ['Evidence'],
      types: [`${ob}Evidence`],
      members: {
        name: text(`${schema}name`),
        description: text(`${schema}description`),
        narrative: text(`${ob}narrative`),
        genre: text(`${schema}genre`),
        audience: text(`${schema}audience`),
      },
    }),
    credentialSubject: node(`${vc}credentialSubject`, subject),
    credentialStatus: nodes(`${vc}credentialStatus`, {
      named: true,
      type: 'BitstringStatusListEntry',
      types: [`${status}BitstringStatusListEntry`],
      members: {
        statusPurpose: text(`${status}statusPurpose`),
        statusListIndex: text(`${status}statusListIndex`),
        statusListCredential: { is: `${status}statusListCredential`, as: 'address' },
      },
    }),
    proof: { is: `${security}proof`, as: 'node', shape: proof, graph: true },
  },
}

const presentation: Shape = {
  contexts: plainContexts,
  named: false,
  type: ['VerifiablePresentation'],
  types: [`${vc}VerifiablePresentation`],
  members: {
    holder: { is: `${vc}holder`, as: 'address' },
    verifiableCredential: { is: `${vc}verifiableCredential`, as: 'node', shape: badge, many: true, graph: true },
  },
}

/**
 * The statements of a badge or presentation of exactly the form that we write, as JSON-LD would find them with the pinned
 * contexts. Nothing when anything is different, however little: then a JSON-LD processor must read it.
 */
export function knownQuads(document: object): readonly Quad[] | undefined {
  const found: Found = { quads: [], named: new Set(), blanks: 0 }
  const shown = 'verifiableCredential' in document
  try {
    writeNode(found, document, { shape: shown ? presentation : badge, graph: '' })
    return found.quads
  } catch (error) {
    if (error instanceof Different) return undefined
    throw error
  }
}

type Found = { readonly quads: Quad[]; readonly named: Set<string>; blanks: number }
type Place = { readonly shape: Shape; readonly graph: string }

// Gives the name of the node.
function writeNode(found: Found, value: unknown, { shape, graph }: Place): string {
  const { '@context': context, id, type, ...members } = fields(value)
  if (!same(context, shape.contexts) || !same(type, shape.type)) throw new Different()
  const name = nameOf(found, id, { shape, graph })
  for (const one of shape.types ?? []) found.quads.push([name, `<${rdf}type>`, `<${one}>`, graph])
  for (const [key, inner] of Object.entries(members)) {
    const member = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined
    if (!member) throw new Different()
    for (const object of objectsOf(found, inner, member, graph))
      found.quads.push([name, `<${member.is}>`, object, graph])
  }
  return name
}

// JSON-LD would join two descriptions of the same thing.
function nameOf(found: Found, id: unknown, { shape, graph }: Place): string {
  if (shape.named !== true && id === undefined) return blank(found)
  if (shape.named === false) throw new Different()
  const name = address(id)
  if (found.named.has(graph + name)) throw new Different()
  found.named.add(graph + name)
  return name
}

function objectsOf(found: Found, value: unknown, member: Member, graph: string): string[] {
  if (member.as === 'node')
    return (member.many ? list(value) : [value]).map((one) => writeInner(found, one, member, graph))
  if (member.as === 'texts' || member.as === 'list') {
    const texts = several(value)
    return member.as === 'texts' ? texts : [writeList(found, texts, graph)]
  }
  return [scalar(value, member)]
}

// The same text twice would be one statement.
function several(value: unknown): string[] {
  const texts = list(value).map((one) => `"${literal(one)}"`)
  return new Set(texts).size === texts.length ? texts : different()
}

// From its end; gives the name of its beginning.
function writeList(found: Found, objects: readonly string[], graph: string): string {
  return objects.reduceRight((rest, object) => {
    const name = blank(found)
    found.quads.push([name, `<${rdf}first>`, object, graph], [name, `<${rdf}rest>`, rest, graph])
    return name
  }, `<${rdf}nil>`)
}

// In a graph of its own the graph is the object, whatever stands in it.
function writeInner(found: Found, value: unknown, { shape, graph: own }: NodeMember, graph: string): string {
  if (!own) return writeNode(found, value, { shape, graph })
  const inside = blank(found)
  writeNode(found, value, { shape, graph: inside })
  return inside
}

function scalar(value: unknown, member: Exclude<Member, NodeMember | SeveralMember>): string {
  if (member.as === 'address') return address(value)
  if (member.as === 'word') return `<${word(member.words, value)}>`
  const plain = { text: literal, flag, number }[member.as](value)
  return member.type === undefined ? `"${plain}"` : `"${plain}"^^<${member.type}>`
}

function blank(found: Found): string {
  return `_:b${found.blanks++}`
}

/** The document has not exactly a known form. */
class Different extends Error {}

function different(): never {
  throw new Different()
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return different()
  return { ...value }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.length > 0 ? value : different()
}

function same(found: unknown, known: string | readonly string[] | undefined): boolean {
  if (typeof known !== 'object') return found === known
  return Array.isArray(found) && found.length === known.length && known.every((one, at) => found[at] === one)
}

// Absolute, of a scheme that no context gives another meaning, and without a letter that would need escaping.
function address(value: unknown): string {
  const fits = typeof value === 'string' && /^(?:did:|urn:uuid:|https?:\/\/)[^\s\p{Cc}<>"{}|\\^`]+$/u.test(value)
  return fits && value.isWellFormed() ? `<${value}>` : different()
}

// Without a letter that would need escaping.
function literal(value: unknown): string {
  return typeof value === 'string' && !/[\p{Cc}"\\]/u.test(value) && value.isWellFormed() ? value : different()
}

function flag(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : different()
}

// As JSON-LD 1.1 writes numbers ("Data Round Tripping"), as long as they are written plainly.
function number(value: unknown): string {
  if (Number.isSafeInteger(value)) return String(value)
  if (typeof value !== 'number' || !/^-?\d+\.\d+$/.test(String(value))) return different()
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')
}

function word(words: Readonly<Record<string, string>>, value: unknown): string {
  const known = typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined
  return known ?? different()
}
