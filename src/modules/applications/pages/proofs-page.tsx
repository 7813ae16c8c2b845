import type { VNode } from 'preact'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { AskReason, reasonFault, reasonTyped } from '../../../web/components/ask-reason.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { Pairs, Table } from '../../../web/components/lists.tsx'
import { type Proof, Tag, Tick } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { toCsv } from '../../../web/csv.ts'
import { momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type BadgeVerdict, lightOf, verdictReason } from '../../badges/index.ts'
import type { Vacancy } from '../../jobs/index.ts'
import {
  type CheckedApplicant,
  type ProofCheck,
  type ProofLight,
  checkAllProofs,
  checkProofs,
  proofLights,
} from '../proof-check.ts'
import { proofTexts } from '../proof-texts.ts'
import { mayTakeApplicants } from '../take-applicants.ts'

const path = '/company/vacancies/:id/proofs'
const tags: Readonly<Record<ProofLight, 'ok' | 'warn' | 'bad' | undefined>> = {
  green: 'ok',
  amber: 'warn',
  red: 'bad',
  none: undefined,
}
const ticks: Readonly<Record<Exclude<ProofLight, 'none'>, Proof>> = { green: 'ok', amber: 'wait', red: 'no' }

/** GET /company/vacancies/:id/proofs: every proof of every applicant, looked at now, what needs a look first. */
const proofsPage: Route = page(path, 'employer', async (c) => {
  const check = must(await checkProofs(c.call, { vacancy: c.params['id'], after: c.query['after'] }))
  const { lang } = c.view
  const children = <Proofs check={check} lang={lang} now={c.call.node.clock.now()} />
  const title = proofTexts[lang].title(titleOf(check.vacancy, lang))
  return html(renderPage({ view: c.view, title, back: backTo(check.vacancy, lang), noIndex: true, children }))
})

function titleOf(vacancy: Vacancy, lang: Lang): string {
  return lang === 'en' ? (vacancy.titleEn ?? vacancy.title) : vacancy.title
}

function backTo(vacancy: Vacancy, lang: Lang): { href: string; text: string } {
  return { href: `/company/vacancies/${vacancy.id}/applicants`, text: titleOf(vacancy, lang) }
}

function Proofs({ check, lang, now }: { check: ProofCheck; lang: Lang; now: Date }): VNode {
  const t = proofTexts[lang]
  const { counts, applicants, vacancy, all, before, next } = check
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.title(titleOf(vacancy, lang))}</h1>
        {applicants.length > 0 && <p className="lead">{t.summary(applicants.length, counts.red + counts.amber)}</p>}
        {all > applicants.length && <p>{t.part(all, before + 1, before + applicants.length)}</p>}
        <p className="muted">{`${t.checkedAt(momentOnPaper(now, lang))} ${t.lead}`}</p>
      </div>
      {applicants.length === 0 ? (
        <Empty icon="users" title={t.none}>
          <p className="muted">{t.noneText}</p>
        </Empty>
      ) : (
        <>
          <Applicants applicants={applicants} lang={lang} />
          <div className="btns">
            {next !== undefined && (
              <a className="btn btn--main" href={`/company/vacancies/${vacancy.id}/proofs?after=${next}`}>
                {t.next(all - before - applicants.length)}
              </a>
            )}
            <a className="btn" href={`/company/vacancies/${vacancy.id}/proofs/download`}>
              {t.take}
            </a>
            {before > 0 && (
              <a className="btn" href={`/company/vacancies/${vacancy.id}/proofs`}>
                {t.begin}
              </a>
            )}
          </div>
        </>
      )}
      <Section id="meanings" title={t.meanings}>
        <Pairs
          items={proofLights.map((light) => ({
            term: `${t.lights[light]} (${counts[light]})`,
            value: t.meaning[light],
          }))}
        />
      </Section>
    </div>
  )
}

function Applicants({ applicants, lang }: { applicants: readonly CheckedApplicant[]; lang: Lang }): VNode {
  const t = proofTexts[lang]
  const { columns: c } = t
  const rows = applicants.map(({ application: a, light, badges }) => {
    const tag = tags[light]
    return {
      key: a.id,
      cells: [
        <a href={`/company/vacancies/${a.vacancy}/applicants/${a.id}`}>{t.applicant(a.code)}</a>,
        <Tag {...(tag !== undefined && { kind: tag })}>{t.lights[light]}</Tag>,
        badges.length === 0 ? <span className="muted">{t.noBadges}</span> : <Badges badges={badges} lang={lang} />,
      ],
    }
  })
  const head = [c.applicant, c.light, c.badges].map((text) => ({ text }))
  return <Table caption={c.badges} head={head} rows={rows} />
}

function Badges({ badges, lang }: { badges: readonly BadgeVerdict[]; lang: Lang }): VNode {
  return (
    <ul className="stack stack--2">
      {badges.map((badge) => (
        <li key={badge.badge} className="stack stack--1">
          <Tick proof={ticks[lightOf(badge)]} more={badge.issuerName}>
            {badge.title}
          </Tick>
          <span className="note">{verdictReason(badge, lang)}</span>
        </li>
      ))}
    </ul>
  )
}

/** GET and POST /company/vacancies/:id/proofs/download: asks what for, then gives the answers as a table. */
async function ask(c: PageCall, error?: string): Promise<Reply> {
  const { lang } = c.view
  const t = proofTexts[lang]
  const vacancy = must(await mayTakeApplicants(c.call, { vacancy: c.params['id'] }))
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.takeTitle}</h1>
      <p className="lead">{t.takeLead}</p>
      <AskReason view={c.view} typed={{ why: 'check', ...c.kept, ...c.body }} error={error} button={t.takeButton} />
    </div>
  )
  const back = backTo(vacancy, lang)
  const shown = { view: c.view, title: t.takeTitle, back, failed: error !== undefined, noIndex: true, children }
  return html(renderPage(shown), error === undefined ? 200 : 422)
}

async function file(c: PageCall): Promise<Reply> {
  const reason = reasonTyped(c.body)
  const fault = reasonFault(c.body)
  if (fault !== undefined) return await ask(c, fault)
  const check = await checkAllProofs({ ...c.call, download: reason }, { vacancy: c.params['id'] })
  if (!check.ok) throw new Refused(check.refusal)
  const now = c.call.node.clock.now()
  const name = `proofs-${c.call.node.clock.today()}.csv`
  return { kind: 'file', body: toCsv(linesOf(check.value, c.view.lang, now)), type: 'text/csv; charset=utf-8', name }
}

function linesOf(applicants: readonly CheckedApplicant[], lang: Lang, now: Date): string[][] {
  const t = proofTexts[lang]
  const at = momentOnPaper(now, lang)
  const lines = applicants.flatMap(({ application: { code }, light, badges }) =>
    badges.length === 0
      ? [[code, t.lights[light], t.file.noBadge, '', '', at]]
      : badges.map((one) => [code, t.lights[lightOf(one)], one.title, one.issuerName, verdictReason(one, lang), at]),
  )
  return [[...t.file.head], ...lines]
}

/** Checking all proofs of a vacancy: the page and its file. */
export const proofRoutes: readonly Route[] = [
  proofsPage,
  page(`${path}/download`, 'employer', async (c) => await ask(c)),
  form(`${path}/download`, 'employer', file),
]
