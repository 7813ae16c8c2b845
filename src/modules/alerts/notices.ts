import type { Node } from '../../platform/node.ts'
import type { PersonNotice } from '../notifications/index.ts'
import { type Card, type Wish, reasons } from '../search/index.ts'
import { type SavedSearch, limits } from './saved-search.ts'
import { stopToken } from './token.ts'

/** What somebody is told: how many, which, and why each of them fits. */
export function foundNotice(node: Node, search: SavedSearch, wish: Wish, cards: readonly Card[]): PersonNotice {
  const { id, person, name } = search
  const more = cards.length - limits.named
  const [first] = cards
  const one = cards.length === 1 ? first : undefined
  const ko = cards
    .slice(0, limits.named)
    .map((card) => `${card.title} · ${card.employer} (맞은 조건: ${reasons(wish, card, 'ko').join(', ')})`)
  const en = cards
    .slice(0, limits.named)
    .map(
      (card) =>
        `${card.titleEn ?? card.title} · ${card.employerEn ?? card.employer} (fits: ${reasons(wish, card, 'en').join(', ')})`,
    )
  return {
    to: { person },
    topic: 'alerts.found',
    kind: 'vacancy',
    link: one ? `/jobs/${one.id}` : `/my/searches/${id}`,
    stop: `/alerts/stop/${stopToken(node, id)}`,
    title: {
      ko: `‘${name}’에 맞는 새 공고가 ${cards.length}건 나왔습니다`,
      en: `${cards.length === 1 ? '1 new vacancy fits' : `${cards.length} new vacancies fit`} “${name}”`,
    },
    body: {
      ko: [...ko, ...(more > 0 ? [`그 밖에 ${more}건이 더 있습니다.`] : [])].join('\n'),
      en: [...en, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n'),
    },
  }
}
