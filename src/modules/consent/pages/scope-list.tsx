import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Lines } from '../../../web/components/lists.tsx'
import type { Consent } from '../consent.ts'
import { scopeLang, scopeTexts } from './consent-words.ts'

/** What may be given, line by line. */
export function ScopeList({ consent, lang }: { consent: Consent; lang: Lang }): VNode {
  return <Lines items={scopeTexts(consent, lang)} lang={scopeLang(consent, lang)} />
}
