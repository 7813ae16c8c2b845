import type { VNode } from 'preact'
import type { PageCall } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import type { ContactKind } from '../contacts/address.ts'
import type { Contact } from '../contacts/store.ts'
import type { MySettings } from '../my-settings.ts'
import { settingsTexts } from '../settings-texts.ts'
import type { Fault } from './settings.tsx'

const path = '/my/notifications'
type Props = { c: PageCall; settings: MySettings; fault: Fault | undefined }

/** Where the person is reached: mail, and a mobile number where this node can send to one. */
export function Contacts({ c, settings, fault }: Props): VNode {
  const t = settingsTexts[c.view.lang]
  const kinds: readonly ContactKind[] = settings.connected.includes('sms') ? ['mail', 'mobile'] : ['mail']
  return (
    <Section id="contacts" title={t.contacts}>
      <div className="stack stack--3">
        {kinds.map((kind) => (
          <ContactCard
            key={kind}
            c={c}
            kind={kind}
            contact={settings.contacts.find((one) => one.kind === kind)}
            fault={fault?.kind === kind ? fault : undefined}
          />
        ))}
      </div>
    </Section>
  )
}

type CardProps = { c: PageCall; kind: ContactKind; contact: Contact | undefined; fault: Fault | undefined }

function ContactCard({ c, kind, contact, fault }: CardProps): VNode {
  const t = settingsTexts[c.view.lang]
  const none = kind === 'mail' ? t.noMail : t.noMobile
  return (
    <article className="card stack stack--3" aria-labelledby={`contact-${kind}`}>
      <div className="row row--between">
        <div className="grow stack stack--1">
          <h3 id={`contact-${kind}`}>{t[kind]}</h3>
          <p>{contact ? <b>{shownInFull(contact)}</b> : none}</p>
          {contact && <p className="note">{t.source[contact.source]}</p>}
        </div>
        {contact && (
          <PostButton action={`${path}/contacts/remove`} page={path} fields={{ kind }} label={t.removeOf(t[kind])}>
            {t.remove}
          </PostButton>
        )}
      </div>
      {contact?.unreachable && (
        <Notice kind="warn" title={t.unreachable}>
          <p>{t.unreachableNext}</p>
        </Notice>
      )}
      <details
        open={fault !== undefined || c.kept[`address-${kind}`] !== undefined || contact?.unreachable !== undefined}
      >
        <summary className="more">
          {contact ? t.change : t.add}
          <Icon name="chev" size="s" />
        </summary>
        <AddressForm c={c} kind={kind} fault={fault} again={contact?.unreachable ? contact.address : undefined} />
      </details>
    </article>
  )
}

function AddressForm({ c, kind, fault, again }: Omit<CardProps, 'contact'> & { again: string | undefined }): VNode {
  const t = settingsTexts[c.view.lang]
  const mail = kind === 'mail'
  return (
    <Form action={`${path}/contacts`} page={path} className="stack stack--3" label={mail ? t.mail : t.mobile}>
      <input type="hidden" name="kind" value={kind} />
      <TextField
        name={`address-${kind}`}
        label={mail ? t.mailField : t.mobileField}
        lang={c.view.lang}
        type={mail ? 'email' : 'tel'}
        autocomplete={mail ? 'email' : 'tel'}
        value={fault?.typed ?? c.kept[`address-${kind}`] ?? again ?? ''}
        error={fault?.error}
        {...(!mail && { hint: t.mobileHint })}
      />
      <div className="btns">
        <button className="btn">{t.getCode}</button>
      </div>
    </Form>
  )
}

function shownInFull({ kind, address }: Contact): string {
  return kind === 'mail' ? address : address.replace(/^(\d{3})(\d{3,4})(\d{4})$/, '$1-$2-$3')
}
