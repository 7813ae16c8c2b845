import { toDay } from '../../../kernel/day.ts'
import { newId } from '../../../platform/new-id.ts'
import type { WalletBadge } from '../../badges/index.ts'

/** A badge in a wallet, as pure tests need it. */
export function aBadge(
  kind: WalletBadge['kind'],
  title: string,
  record: Partial<WalletBadge['record']> = {},
  change: Partial<WalletBadge> = {},
): WalletBadge {
  return {
    id: newId(),
    kind,
    title,
    issuerCode: 'office',
    issuerName: kind === 'career' ? '고용기록원' : '국가자격원',
    record: { source: 'test', externalId: title, kind, title, organisation: '한들전자', detail: {}, ...record },
    issuedAt: new Date('2026-11-01T00:00:00Z'),
    state: 'valid',
    ...change,
  }
}

/** Work from one day to another. */
export function work(title: string, from: string, to?: string): WalletBadge {
  return aBadge('career', title, { from: toDay(from), ...(to !== undefined && { to: toDay(to) }) })
}
