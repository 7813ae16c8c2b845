import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { Refused, must, refusal } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment, momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type KeptLetter, keptLetter, keptLetters } from '../demo/mailbox.ts'
import { messages } from '../messages.ts'

/** GET /demo/mailbox: the letters of a demonstration. Elsewhere there is no such page. */
export const mailboxPage: Route = page('/demo/mailbox', 'public', async (c) => {
  demoOnly(c)
  const letters = must(await keptLetters(c.call, {}))
  const t = messages[c.view.lang].box
  const children = <Mailbox letters={letters} lang={c.view.lang} today={c.call.node.clock.today()} />
  return html(renderPage({ view: c.view, title: t.title, noIndex: true, children }))
})

/** GET /demo/mailbox/:id: one letter. */
export const letterPage: Route = page('/demo/mailbox/:id', 'public', async (c) => {
  demoOnly(c)
  const letter = must(await keptLetter(c.call, { letter: c.params['id'] }))
  const back = { href: '/demo/mailbox', text: messages[c.view.lang].box.back }
  return html(
    renderPage({
      view: c.view,
      title: letter.subject,
      back,
      noIndex: true,
      children: <Letter letter={letter} lang={c.view.lang} />,
    }),
  )
})

function demoOnly(c: PageCall): void {
  if (!c.view.demo) throw new Refused(refusal('platform.not-found', 404))
}

/** The list of letters. */
export function Mailbox({ letters, lang, today }: { letters: readonly KeptLetter[]; lang: Lang; today: Day }): VNode {
  const t = messages[lang].box
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
        <p>
          <a className="more" href="/demo/phone">
            {t.phone}
          </a>
        </p>
      </div>
      {letters.length === 0 ? (
        <Empty icon="send" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.title}
            head={[{ text: t.subject }, { text: t.to }, { text: t.at }]}
            rows={letters.map((l) => ({
              key: l.id,
              cells: [
                <a href={`/demo/mailbox/${l.id}`}>{l.subject}</a>,
                <Address to={l.to} />,
                moment(l.at, today, lang),
              ],
            }))}
          />
        </div>
      )}
    </div>
  )
}

function Address({ to }: { to: string }): VNode {
  const [name, host] = to.split('@')
  return (
    <>
      {name}
      <wbr />@{host}
    </>
  )
}

/** One letter as it would have arrived; the address of this node in it becomes a link. */
export function Letter({ letter, lang }: { letter: KeptLetter; lang: Lang }): VNode {
  const t = messages[lang].box
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{letter.subject}</h1>
      <Paper left={`${t.to} ${letter.to}`} right={momentOnPaper(letter.at, lang)} label={letter.subject}>
        {letter.text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line, i) => (
            <p key={i}>
              <Line text={line} />
            </p>
          ))}
      </Paper>
    </div>
  )
}

function Line({ text }: { text: string }): VNode {
  const path = pathOf(text)
  return path === undefined ? <>{text}</> : <a href={path}>{text}</a>
}

// The letter names the node's permanent address; here the same page is opened at the address in use.
function pathOf(line: string): string | undefined {
  const url = URL.parse(line.trim())
  return url !== null && /^https?:$/.test(url.protocol) ? url.pathname + url.search : undefined
}
