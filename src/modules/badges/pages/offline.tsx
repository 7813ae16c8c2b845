import type { VNode } from 'preact'
import { type Lang, type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Field, TextArea } from '../../../web/components/field.tsx'
import { momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { offlineCheck } from '../offline/build-check.ts'
import { gatherKnowledge } from '../offline/gather-knowledge.ts'
import type { Knowledge } from '../offline/knowledge.ts'
import { offlineTexts } from '../offline/offline-texts.ts'

const path = '/verify/offline'

/** GET /verify/offline: checks signatures on the device. A device that opened it once opens it without network. */
export const offlinePage: Route = page(
  path,
  'public',
  async (c) => {
    const t = offlineTexts[c.view.lang]
    const [knowledge, { script }] = await Promise.all([gatherKnowledge(c.call.node), offlineCheck()])
    return html(
      renderPage({
        view: c.view,
        title: t.title,
        description: t.lead,
        current: '/verify',
        back: { href: '/verify', text: t.back },
        children: <Offline lang={c.view.lang} knowledge={knowledge} script={script} nonce={c.view.nonce} />,
      }),
    )
  },
  { keeps: true },
)

/** GET /verify/offline/file: the same as one file that needs nothing else and may send nothing. */
export const offlineFile: Route = page(`${path}/file`, 'public', async (c): Promise<Reply> => {
  const [knowledge, { script, style }] = await Promise.all([gatherKnowledge(c.call.node), offlineCheck()])
  const body = wholeFile(c, { knowledge, script, style })
  return { kind: 'file', body, type: 'text/html; charset=utf-8', name: 'onil-verify.html' }
})

/** GET /verify/offline/knowledge.json: what the page knows, for `onil verify-badge --offline`. */
export const offlineKnowledge: Route = page(`${path}/knowledge.json`, 'public', async (c): Promise<Reply> => {
  const json = await gatherKnowledge(c.call.node)
  return { kind: 'json', json, headers: { 'cache-control': 'public, max-age=30', 'access-control-allow-origin': '*' } }
})

type Parts = { readonly knowledge: Knowledge; readonly script: string }

// The file's own policy: it runs the script in it, shows the style in it, and can reach nobody.
const filePolicy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"

function wholeFile(
  { view: { lang } }: PageCall,
  { knowledge, script, style }: Parts & { readonly style: string },
): string {
  const document = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="content-security-policy" content={filePolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{offlineTexts[lang].title}</title>
        <style dangerouslySetInnerHTML={{ __html: style.replaceAll('</style', '<\\/style') }} />
      </head>
      <body>
        <main>
          <Offline lang={lang} knowledge={knowledge} script={script} />
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${renderHtml(document)}`
}

function Offline({ lang, knowledge, script, nonce }: Parts & { readonly lang: Lang; readonly nonce?: string }): VNode {
  const t = offlineTexts[lang]
  const inScript = nonce === undefined ? {} : { nonce }
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="note" data-kept="" role="status" hidden />
      </div>
      <noscript>
        <p className="card">{t.noScript}</p>
      </noscript>
      <Ask lang={lang} />
      <section className="stack" aria-labelledby="answers" data-answers="" hidden>
        <h2 id="answers" tabIndex={-1}>
          {t.answers}
        </h2>
        <div className="stack" data-list="" />
      </section>
      <Known lang={lang} knowledge={knowledge} />
      {nonce !== undefined && <Take lang={lang} />}
      <script
        type="application/json"
        data-knowledge=""
        {...inScript}
        dangerouslySetInnerHTML={{ __html: JSON.stringify(knowledge).replaceAll('<', '\\u003c') }}
      />
      <script type="module" {...inScript} dangerouslySetInnerHTML={{ __html: script }} />
    </div>
  )
}

function Ask({ lang }: { lang: Lang }): VNode {
  const t = offlineTexts[lang]
  return (
    <form className="card stack" data-offline-check="" action="/verify" noValidate>
      <Field name="file" label={t.file} hint={t.fileHint} lang={lang}>
        <input
          className="input"
          type="file"
          id="file"
          name="file"
          multiple
          accept=".json,.jwt,.txt,.png,.svg,application/json,image/png,image/svg+xml"
          aria-describedby="file-hint"
        />
      </Field>
      <TextArea name="badge" label={t.paste} hint={t.pasteHint} lang={lang} rows={4} />
      <div className="btns">
        <button className="btn btn--main">{t.check}</button>
      </div>
    </form>
  )
}

function Known({ lang, knowledge }: { lang: Lang; knowledge: Knowledge }): VNode {
  const t = offlineTexts[lang]
  const { from, at, issuers, lists, accredited } = knowledge
  return (
    <>
      <Section id="known" title={t.known}>
        <p>{t.knownFrom(new URL(from).host, momentOnPaper(new Date(at), lang))}</p>
        <p>{t.knownWhat(issuers.length, lists.length)}</p>
        <p>{accredited && accredited.version > 0 ? t.knownList(accredited.version) : t.noList}</p>
        <p className="muted">{t.renew}</p>
      </Section>
      <Section id="unknown" title={t.unknown}>
        <ul className="lines">
          <li>{t.unknownNow}</li>
          <li>{t.unknownKeys}</li>
          <li>{t.unknownHolder}</li>
        </ul>
      </Section>
    </>
  )
}

function Take({ lang }: { lang: Lang }): VNode {
  const t = offlineTexts[lang]
  return (
    <Section id="take" title={t.take}>
      <p className="muted">{t.takeNote}</p>
      <div className="btns">
        <a className="btn" href={`${path}/file`} download>
          {t.takeFile}
        </a>
      </div>
      <More href="/verify">{t.online}</More>
    </Section>
  )
}
