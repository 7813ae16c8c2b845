import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { count } from '../../../../web/format.ts'
import type { Row } from '../../tables.ts'
import { fileTaken, takenFile } from '../import/file-taken.ts'
import { fileTexts } from './file-texts.ts'
import { Faults } from './findings.tsx'
import { home, reply } from './shell.tsx'
import { texts } from './texts.ts'

const path = `${home}/import/:file`
const seconds = 2

/** GET /company/insurance/import/:file: how far a file is, what is wrong in it, what came of it. */
const filePage: Route = page(path, 'employer', async (c) => {
  const row = must(await takenFile(c.call, { file: c.params['file'] }))
  const t = texts[c.view.lang]
  const moves = row.state === 'looking' || row.state === 'filing'
  const children = moves ? <Moving c={c} row={row} /> : <Ended c={c} row={row} />
  const back = { href: `${home}/import`, text: t.files }
  return reply(c, {
    title: fileTexts[c.view.lang].titles[row.state],
    back,
    children,
    ...(moves && { refresh: seconds }),
  })
})

/** POST /company/insurance/import/:file: files all of its lines. */
const fileForm: Route = form(path, 'employer', async (c) => {
  const { file } = must(await fileTaken(c.call, { file: c.params['file'] }))
  return redirect(`${home}/import/${file}`)
})

type Props = { readonly c: PageCall; readonly row: Row<'report_file'> }

function Moving({ c, row: { done, lines } }: Props): VNode {
  const f = fileTexts[c.view.lang]
  return (
    <div className="card stack stack--3">
      <label className="stack stack--1">
        <b>{f.done(count(done), count(lines))}</b>
        <progress max={lines} value={done} />
      </label>
      <p className="note">{f.close}</p>
    </div>
  )
}

function Ended({ c, row }: Props): VNode {
  const { lang } = c.view
  const [t, f] = [texts[lang], fileTexts[lang]]
  const here = `${home}/import/${row.id}`
  if (row.state === 'faulty')
    return (
      <>
        <Notice kind="warn" title={f.nothing} />
        <Faults kind={row.kind} faulty={row.findings} all={row.faults} lang={lang} />
        <LinkButton href={`${home}/import`}>{f.again}</LinkButton>
      </>
    )
  if (row.state === 'filed')
    return (
      <>
        <Notice kind="ok" title={t.imported(row.filed, row.before)} />
        <LinkButton href={home}>{t.back}</LinkButton>
      </>
    )
  return (
    <>
      <Notice kind="ok" title={t.importFine(row.lines, row.before)} />
      <Form action={here} page={here}>
        <div className="btns">
          <button className="btn btn--main">{t.importSend}</button>
        </div>
      </Form>
    </>
  )
}

/** One file of many reports. */
export const fileRoutes: readonly Route[] = [filePage, fileForm]
