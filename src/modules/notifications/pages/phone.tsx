import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { Refused, must, refusal } from '../../../kernel/refusal.ts'
import { type Lang, html, localPath } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type PhoneMessage, phoneMessages } from '../demo/phone.ts'
import { sentTexts } from '../sent-texts.ts'

/** GET /demo/phone: what arrived on the simulated telephones. Elsewhere there is no such page. */
export const phonePage: Route = page('/demo/phone', 'public', async (c) => {
  if (!c.view.demo) throw new Refused(refusal('platform.not-found', 404))
  const messages = must(await phoneMessages(c.call, {}))
  const { title } = sentTexts[c.view.lang].phone
  const children = <Phone messages={messages} lang={c.view.lang} today={c.call.node.clock.today()} />
  return html(renderPage({ view: c.view, title, noIndex: true, children }))
})

type Props = { lang: Lang; today: Day }

function Phone({ messages, lang, today }: Props & { messages: readonly PhoneMessage[] }): VNode {
  const t = sentTexts[lang].phone
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      <p className="note">{t.numbers}</p>
      {messages.length === 0 ? (
        <Empty icon="phone" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <ul className="stack stack--3">
          {messages.map((message) => (
            <li key={message.key} className="card stack stack--1">
              <Message message={message} lang={lang} today={today} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Message({ message, lang, today }: Props & { message: PhoneMessage }): VNode {
  const t = sentTexts[lang].phone
  const { channel, to, text, link, at } = message
  const url = /https?:\/\/\S+/.exec(text)?.[0]
  return (
    <>
      <p className="row note">
        <Tag kind="act">{t.channels[channel]}</Tag> {to}{' '}
        <time dateTime={at.toISOString()}>{moment(at, today, lang)}</time>
      </p>
      {text.split('\n').map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      <p>
        <a href={localPath(link ?? pathOf(url))}>{t.open}</a>
      </p>
    </>
  )
}

// A message names the node's permanent address; here the same page is opened at the address in use.
function pathOf(url: string | undefined): string {
  return URL.parse(url ?? '')?.pathname ?? '/my/messages'
}
