import type { VNode } from 'preact'
import type { View } from '../../../platform/http/page-call.ts'
import { More } from '../../../web/components/cards.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { developerTexts } from '../texts/developer-texts.ts'
import { Code } from './code.tsx'

const check = `import { Webhook } from 'standardwebhooks'

const message = new Webhook(process.env.ONIL_WEBHOOK_SECRET).verify(body, headers)`

/** A webhook's secret, shown this once, with how a receiver uses it. */
export function SecretOnce({
  view,
  title,
  secret,
  back,
  more,
}: {
  view: View
  title: string
  secret: string
  back: string
  more?: string
}): VNode {
  const t = developerTexts[view.lang].webhooks
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={back} back>
        {t.back}
      </More>
      <h1>{title}</h1>
      <Notice kind="warn" icon="key" title={t.secretNote}>
        {more !== undefined && <p>{more}</p>}
      </Notice>
      <Code label={t.secretNote}>{secret}</Code>
      <h2>{t.check}</h2>
      <Code label={t.check}>{check}</Code>
      <p className="note">{t.schedule}</p>
    </div>
  )
}
