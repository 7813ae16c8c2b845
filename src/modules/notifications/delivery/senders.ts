import { toId } from '../../../kernel/id.ts'
import type { HandedAnswer } from '../../../gateways/carriers/carrier.ts'
import type { PushAddress } from '../../../gateways/web-push/port.ts'
import { MailRefused } from '../../../platform/mail/mail.ts'
import type { Node } from '../../../platform/node.ts'
import { type Channel, limits } from '../channels.ts'
import { kindRules } from '../kinds.ts'
import { unsubscribeToken } from '../unsubscribe/token.ts'
import { waysOut } from '../ways-out.ts'
import type { Outcome } from './delivery.ts'
import { codeText, phoneText } from './letters.ts'
import { type Said, letterOf } from './said.ts'
import type { DeliveryRow } from './store.ts'

/** All that one try needs. */
export type Ready = {
  readonly node: Node
  readonly row: DeliveryRow
  readonly said: Said
  readonly lang: 'ko' | 'en'
  readonly address: string
  /** An earlier try may have succeeded unseen. */
  readonly unsure: boolean
}

/** How each channel sends. The key of a delivery is its id: handed over again, it is the same message to whoever takes it. */
export const senders: Readonly<Record<Exclude<Channel, 'push'>, (ready: Ready) => Promise<Outcome>>> = {
  mail: byMail,
  sms: async ({ node, row, said, lang, address: to, unsure }) => {
    const { sms } = waysOut.of(node)
    const code = said.what === 'code' ? said.code : undefined
    const text =
      code === undefined ? phoneText(row.kind, lang, node.publicUrl) : codeText(code, limits.codeMinutes, lang)
    return sms ? outcomeOf(await sms({ key: row.id, to, text, unsure })) : notConnected
  },
  alimtalk: async ({ node, row, lang, address: to, unsure }) => {
    const { alimtalk } = waysOut.of(node)
    const variables = { link: `${node.publicUrl}/my/messages` }
    const template = `onil-${row.kind}-${lang}`
    return alimtalk ? outcomeOf(await alimtalk({ key: row.id, to, template, variables, unsure })) : notConnected
  },
}

const notConnected: Outcome = { outcome: 'refused', why: 'not-connected' }

function outcomeOf(answer: HandedAnswer): Outcome {
  if (answer.answer === 'taken') return { outcome: 'sent', by: answer.by }
  if (answer.answer === 'unavailable') return { outcome: 'later', why: answer.why, unsure: answer.unsure }
  return { outcome: answer.code === 'no-such-number' ? 'unreachable' : 'refused', why: answer.code }
}

async function byMail({ node, row, said, lang, address }: Ready): Promise<Outcome> {
  const unsubscribe = unsubscribeOf(node, row)
  const words = letterOf(said, lang, { site: node.publicUrl, unsubscribe })
  const letter = { id: toId<'Mail'>(row.id), to: address, ...words, createdAt: row.created_at }
  try {
    await waysOut.of(node).mail.send({ ...letter, ...(unsubscribe !== undefined && { unsubscribe }) })
    return { outcome: 'sent' }
  } catch (error) {
    if (error instanceof MailRefused) return { outcome: 'unreachable', why: error.message }
    return { outcome: 'later', why: 'the mail server did not take it', unsure: true }
  }
}

// A code was asked for, and what piled up is stopped kind by kind on the page of preferences.
function unsubscribeOf(node: Node, { person_id: person, kind, notice_id: notice }: DeliveryRow): string | undefined {
  if (notice === null || kindRules[kind].always) return undefined
  return `${node.publicUrl}/unsubscribe/${unsubscribeToken(node, { person, kind })}`
}

/** Sends a message to one browser. */
export async function toBrowser({ node, row, said, lang }: Omit<Ready, 'address'>, to: PushAddress): Promise<Outcome> {
  const { screen, passesQuiet } = kindRules[row.kind]
  const link = said.what === 'notice' ? said.told.link : '/my/messages'
  const shown = { id: row.id, title: lang === 'ko' ? '온일' : 'Onil', body: screen[lang], link }
  const urgent = passesQuiet === true
  const answer = await waysOut.of(node).push.send({ key: row.id, to, text: JSON.stringify(shown), urgent })
  switch (answer.answer) {
    case 'taken':
      return { outcome: 'sent' }
    case 'gone':
      return { outcome: 'unreachable', why: 'gone' }
    case 'refused':
      return { outcome: 'refused', why: answer.why }
    case 'unavailable':
      return { outcome: 'later', why: answer.why, unsure: true }
  }
}
