import type { NewNotice } from '../notifications/index.ts'
import { toId } from '../../kernel/id.ts'

/** An address did not take a message for hours: it rests until somebody has looked. */
export function failingNotice(webhook: {
  readonly id: string
  readonly organisation_id: string
  readonly url: string
}): NewNotice {
  const host = new URL(webhook.url).host
  return {
    to: { organisation: toId<'Organisation'>(webhook.organisation_id) },
    topic: 'developers.webhook-failing',
    title: {
      ko: `웹훅이 ${host}에 닿지 않아 멈췄습니다`,
      en: `A webhook to ${host} was stopped: nobody answers there`,
    },
    body: {
      ko: '주소를 고치거나 받는 서버를 살핀 뒤 다시 켜 주세요. 그동안의 것은 웹훅 화면에서 다시 보낼 수 있습니다.',
      en: 'Correct the address or look after the receiving server, then switch it on again. What it missed can be sent again.',
    },
    link: `/developers/webhooks/${webhook.id}`,
  }
}
