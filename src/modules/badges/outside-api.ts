import { z } from 'zod'
import { Refused, isRefusal, must, refusal } from '../../kernel/refusal.ts'
import { parseInput } from '../../platform/operation/parse.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { verdictReason } from './verdict-reason.ts'
import { unprovenWords } from './outside-texts.ts'
import { checkOutside, outsideLight } from './wallet/outside/check-outside.ts'
import { importOutside, removeOutside } from './wallet/outside/import-outside.ts'
import { type MyOutside, myOutside } from './wallet/outside/my-outside.ts'
import { outsideForms, readOutsideText, type Outside } from './wallet/outside/read-outside.ts'

const One = z.object({ id: z.uuid() })
const Outsider = z.object({
  id: z.uuid(),
  form: z.enum(outsideForms),
  standard: z.enum(['ob2', 'ob3']),
  title: z.string(),
  issuer: z.string(),
  recipient: z.string(),
  importedAt: z.string(),
})
const Brought = z.object({
  badges: z
    .array(z.union([z.string(), z.record(z.string(), z.unknown())]))
    .min(1)
    .max(200),
})

function shown({ id, form, opened, says, recipient, importedAt }: MyOutside): z.infer<typeof Outsider> {
  const { title, issuer } = says
  return { id, form, standard: opened.standard, title, issuer, recipient, importedAt: importedAt.toISOString() }
}

// The first that cannot be read refuses all, and says which it was.
function readAll(body: unknown): readonly Outside[] {
  const asked = parseInput(Brought, body)
  if (isRefusal(asked)) throw new Refused(asked)
  return asked.badges.map((badge, i) => {
    const read = readOutsideText(typeof badge === 'string' ? badge : JSON.stringify(badge))
    if (isRefusal(read)) throw new Refused({ ...read, facts: { ...read.facts, file: String(i + 1) } })
    return read
  })
}

/** Badges from elsewhere in the wallet, for programs of its holder. */
export const outsideApi: readonly Route[] = [
  api(
    'GET',
    '/wallet/outside',
    'person',
    { summary: 'The badges from elsewhere in the wallet', response: z.object({ badges: z.array(Outsider) }) },
    async (c) => json({ badges: must(await myOutside(c.call, {})).map(shown) }),
  ),
  api(
    'POST',
    '/wallet/outside',
    'person',
    {
      summary:
        'Bring up to 200 badges from elsewhere (Open Badges 2.0 or 3.0, each as JSON or as signed text) into the wallet, each once',
      body: Brought,
      response: z.object({ added: z.number(), known: z.number(), first: z.uuid().optional() }),
      status: 201,
    },
    async (c) => json(must(await importOutside(c.call, { badges: readAll(c.body) })), 201),
  ),
  api(
    'GET',
    '/wallet/outside/:id',
    'person',
    {
      summary: 'One badge from elsewhere: as it came, and how far it can be relied on now, with the reason in words',
      params: One,
      response: Outsider.extend({
        text: z.string(),
        light: z.enum(['green', 'amber', 'red']),
        state: z.string(),
        reason: z.string(),
      }),
    },
    async (c) => {
      const [mine] = must(await myOutside(c.call, { badge: c.params['id'] }))
      if (!mine) throw new Refused(refusal('badges.no-such-badge', 404))
      const state = await checkOutside(c.call.node, mine)
      const { lang } = c.view
      const verified = state.state === 'verified'
      const reason = verified ? verdictReason(state.verdict, lang) : unprovenWords(state.state, lang).join('. ')
      const said = verified ? state.verdict.verdict : state.state
      return json({ ...shown(mine), text: mine.text, light: outsideLight(state), state: said, reason })
    },
  ),
  api(
    'DELETE',
    '/wallet/outside/:id',
    'person',
    { summary: 'Take a badge from elsewhere out of the wallet', params: One, response: z.object({ badge: z.uuid() }) },
    async (c) => json(must(await removeOutside(c.call, { badge: c.params['id'] }))),
  ),
]
