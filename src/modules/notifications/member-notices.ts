import type { Tx } from '../../platform/database/connect.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { invitationLetter, memberPlaces, organisationCard } from '../identity/index.ts'
import { mandateChanged, memberInvited, membersChanged } from '../identity/events.ts'
import { personsAt } from './contacts/persons-at.ts'
import { invitedText, mandateTexts, memberTexts } from './member-texts.ts'
import type { NoticeText } from './notice.ts'
import { notify } from './notify.ts'
import { sendInvitation } from './send-invitation.ts'
import { putIntoInbox } from './put-into-inbox.ts'
import { tables } from './tables.ts'

/** Whoever joins, goes or gets another role is told; the organisation's own log has the rest. */
export const memberNotices: Subscription = on(
  membersChanged,
  'notifications.tell-of-members',
  async ({ tx, payload: { organisation, person, what }, now }) => {
    const card = await organisationCard(tx, organisation)
    const { to, at, text } = memberTexts[what]
    const topic = `identity.member-${what}`
    const said = because(text(card?.name ?? ''), what === 'closed' ? card?.closedWhy : undefined)
    const link = at === 'members' ? memberPlaces[card?.kind ?? 'employer'].members : '/my'
    if (to === 'organisation') await notify(tx, now, { to: { organisation }, topic, link, ...said })
    else await notify(tx, now, { to: { person }, kind: 'security', topic, link, ...said })
  },
)

// What was typed as the reason, in the language in which it was typed.
function because({ title, body }: NoticeText, why: string | undefined): NoticeText {
  return why === undefined
    ? { title, body }
    : { title, body: { ko: `${body.ko} 까닭: ${why}`, en: `${body.en} Reason: ${why}` } }
}

/** The other side of a mandate is told. */
export const mandateNotices: Subscription = on(
  mandateChanged,
  'notifications.tell-of-mandate',
  async ({ tx, payload: { to, other, what }, now }) => {
    const card = await organisationCard(tx, other)
    const said = mandateTexts[what](card?.name ?? '')
    const topic = `identity.mandate-${what}`
    await notify(tx, now, { to: { organisation: to }, topic, link: '/company/agents', ...said })
  },
)

/** The letter of an invitation goes to an address that belongs to nobody here yet: a job of its own sends it. */
export const invitationLetters: Subscription = on(
  memberInvited,
  'notifications.write-invitation',
  async ({ tx, payload }) => await enqueue(tx, sendInvitation, payload),
)

/** Whoever has confirmed the address here already finds the invitation in their inbox, too, and joins from there. It leaves the inbox by no other way: the letter does. */
export const invitedNotices: Subscription = on(
  memberInvited,
  'notifications.tell-invited',
  async ({ tx, payload: { invitation }, now, call: { node } }) => {
    const letter = await invitationLetter(tx, node, invitation)
    if (!letter) return
    const link = `/my/invitations/${invitation}`
    const said = invitedText(letter.organisation)
    for (const person of await personsAt(tx, node, letter.to))
      if (!(await isTold(tx, person, link)))
        await putIntoInbox(tx, now, { to: { person }, topic: 'identity.invited', link, ...said }, now)
  },
)

async function isTold(tx: Tx, person: string, link: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('notifications.notice')
    .select('id')
    .where('person_id', '=', person)
    .where('link', '=', link)
    .executeTakeFirst()
  return row !== undefined
}
