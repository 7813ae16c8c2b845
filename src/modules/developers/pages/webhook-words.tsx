import type { VNode } from 'preact'
import type { Lang, View } from '../../../platform/http/page-call.ts'
import { Tag } from '../../../web/components/marks.tsx'
import { developerTexts } from '../texts/developer-texts.ts'
import type { WebhookLine } from '../webhooks/my-webhooks.ts'

/** A topic in words. */
export function topicWord(lang: Lang, topic: string): string {
  const words: Readonly<Record<string, string>> = developerTexts[lang].webhooks.topicWords
  return words[topic] ?? topic
}

/** Whether an address is told now. */
export function StateTag({ view, webhook }: { view: View; webhook: WebhookLine }): VNode {
  const t = developerTexts[view.lang].webhooks
  if (!webhook.paused_at) return <Tag kind="ok">{t.on}</Tag>
  return webhook.paused_because === 'failing' ? <Tag kind="warn">{t.failing}</Tag> : <Tag>{t.rests}</Tag>
}
