import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import type { PersonCard } from '../../../identity/index.ts'
import { allDomains } from '../../../law/index.ts'
import { preparingTexts } from '../../texts/preparing.ts'
import { addressOf, path, toDecisions } from './address.ts'

/** Whom it is about: asked by what the officer has of them. `found` is undefined before anybody was looked for. */
export function FindPerson({
  by,
  found,
  lang,
}: {
  by: string
  found: readonly PersonCard[] | undefined
  lang: Lang
}): VNode {
  const t = preparingTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={toDecisions(lang)} title={t.findTitle} lead={t.findLead} />
      <form action={path} className="stack" noValidate>
        <TextField name="by" label={t.by} hint={t.byHint} value={by} autocomplete="off" lang={lang} />
        <div className="btns">
          <SubmitButton kind="main" icon="search">
            {t.find}
          </SubmitButton>
        </div>
      </form>
      {found?.length === 0 && (
        <Empty title={t.nobody}>
          <p className="muted">{t.nobodyNext}</p>
        </Empty>
      )}
      {found !== undefined && found.length > 0 && (
        <div className="card" role="status">
          <Links
            items={found.map(({ id, name, email }) => ({
              href: addressOf({ person: id }),
              text: name,
              ...(email !== undefined && { note: email }),
            }))}
          />
        </div>
      )}
    </div>
  )
}

/** What is decided about them. */
export function ChooseDomain({ person: { id, name }, lang }: { person: PersonCard; lang: Lang }): VNode {
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={toDecisions(lang)} title={preparingTexts[lang].which(name)} />
      <div className="card">
        <Links
          items={allDomains().map((domain) => ({
            href: addressOf({ person: id, domain: domain.id }),
            text: domain.label[lang],
          }))}
        />
      </div>
    </div>
  )
}
