import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Keyset } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Received, markAllRead, myMessages } from '../inbox.ts'
import { messages } from '../messages.ts'

const path = '/my/messages'
const step = 30

/** GET /my/messages: what the person, or the organisation they act for, has been told. */
export const messagesPage: Route = page(path, 'signed-in', async (c) => {
  const limit = wanted(c.query['show'])
  const received = must(await myMessages(c.call, { limit }))
  const title = messages[c.view.lang].title(received.filter((m) => !m.read).length)
  const more = received.length === limit && limit < 200
  const children = (
    <Messages
      received={received}
      lang={c.view.lang}
      today={c.call.node.clock.today()}
      title={title}
      acting={actingName(c)}
      next={more ? `${path}?show=${limit + step}` : undefined}
    />
  )
  return html(renderPage({ view: c.view, title, current: path, flash: c.flash, noIndex: true, children }))
})

/** POST /my/messages/read: marks all as read. */
export const readAll: Route = form(`${path}/read`, 'signed-in', async (c) => {
  must(await markAllRead(c.call, {}))
  return redirect(path, messages[c.view.lang].readDone)
})

function wanted(show: unknown): number {
  const n = Number(show)
  return Number.isInteger(n) && n >= step && n <= 200 ? n : step
}

function actingName(c: PageCall): string | undefined {
  const { actor } = c.call
  return actor.kind === 'person' && actor.acting.role !== 'person' ? actor.acting.organisationName : undefined
}

type Props = {
  received: readonly Received[]
  lang: Lang
  today: Day
  title: string
  acting?: string | undefined
  next?: string | undefined
}

/** The list of messages. */
export function Messages({ received, lang, today, title, acting, next }: Props): VNode {
  const t = messages[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="row row--between">
        <h1>{received.length === 0 ? t.none : title}</h1>
        {received.some((m) => !m.read) && (
          <PostButton action={`${path}/read`} page={path}>
            {t.readAll}
          </PostButton>
        )}
      </div>
      {acting !== undefined && <p className="note">{t.roleNote(acting)}</p>}
      {received.length === 0 ? (
        <Empty icon="bell" title={t.here}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <ul className="stack stack--3">
          {received.map((m) => (
            <li key={m.id}>
              <Message message={m} lang={lang} today={today} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="more" href={acting === undefined ? '/my/notifications' : '/my/messages/organisation'}>
          {acting === undefined ? t.settings : t.hearing}
        </a>
      </p>
      {next !== undefined && <Keyset shown={t.shown(received.length)} next={next} text={t.older} />}
    </div>
  )
}

function Message({ message, lang, today }: { message: Received; lang: Lang; today: Day }): VNode {
  const t = messages[lang]
  return (
    <article className={message.read ? 'card card--flat' : 'card'}>
      <div className="stack stack--1">
        <h2 className="as-h3">
          <a className="cover" href={localPath(message.link)}>
            {message.title[lang]}
          </a>
        </h2>
        {message.body[lang].split('\n').map((line, n) => (
          <p key={n}>{line}</p>
        ))}
        <p className="row note">
          <time dateTime={message.at.toISOString()}>{moment(message.at, today, lang)}</time>
          {!message.read && <Tag kind="today">{t.fresh}</Tag>}
        </p>
      </div>
    </article>
  )
}
