import type { RefusalTexts } from '../../../../platform/refusal-texts.ts'
import { plain } from '../../plain-refusal.ts'

/** What an agency is told about credentials of its own that it issues over the VC API. */
export const credentialRefusals: RefusalTexts = {
  'badges.credential-id-taken': plain(
    '이 번호(id)의 증명은 이미 냈습니다',
    '답을 받지 못했다면 같은 Idempotency-Key로 다시 보내세요. 새 증명이면 다른 id를 쓰세요.',
    'A credential with this id was issued before',
    'If its answer was lost, send the request again with the same Idempotency-Key. For a new credential use another id.',
  ),
  'badges.no-such-credential': plain(
    '이 기관이 VC API로 낸 증명이 아닙니다',
    'credentialId를 다시 보세요. 배지는 까닭을 적어 POST /api/v1/issuer/badges/:id/revoke 로 취소합니다.',
    'This agency issued no such credential over the VC API',
    'See whether credentialId is right. Badges are revoked with a reason at POST /api/v1/issuer/badges/:id/revoke.',
  ),
  'badges.revoked-for-good': plain(
    '취소한 증명은 되살릴 수 없습니다',
    '새 id로 다시 내세요. 잠시 멈출 때는 suspension을 쓰세요.',
    'A revoked credential does not come back',
    'Issue it anew with another id. To stop one for a time, use suspension.',
  ),
}
