import type { PointAnswer } from '../../../gateways/point-reduction/port.ts'
import type { NewNotice } from '../../notifications/index.ts'
import type { Handed } from '../tables.ts'

/** What a holder is told when the agency has answered. */
export function handedNotice({ person_id, badge_id }: Handed, { answer }: PointAnswer): NewNotice {
  const taken = answer === 'taken'
  return {
    to: { person: person_id },
    topic: 'badges.handed',
    link: `/wallet/${badge_id}/hand`,
    kind: 'result',
    title: taken
      ? { ko: '도로교통공단이 벌점 감경 신청을 받았습니다', en: 'KoROAD took your application about penalty points' }
      : { ko: '도로교통공단이 벌점 감경 신청을 받지 않았습니다', en: 'KoROAD did not take your application' },
    body: taken
      ? {
          ko: '접수번호를 볼 수 있습니다. 결과는 공단이 알립니다.',
          en: 'See its number. The agency tells you the result.',
        }
      : { ko: '까닭과 다음에 할 일을 볼 수 있습니다.', en: 'See why, and what to do next.' },
  }
}
