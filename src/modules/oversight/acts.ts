import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'oversight.download-lines': { ko: '접속 기록을 내려받았습니다', en: 'Downloaded lines of the access review' },
  'oversight.sign-review': { ko: '접속 기록 점검에 서명했습니다', en: 'Signed an access review' },
  'oversight.make-review': { ko: '접속 기록 점검표를 만들었습니다', en: 'Made an access review' },
  'oversight.check-audit': { ko: '감사 기록을 검사했습니다', en: 'Checked the audit chain' },
  'oversight.rotate-key': { ko: '서비스의 열쇠를 바꿨습니다', en: 'Rotated a key of the service' },
  'oversight.retire-key': { ko: '옛 열쇠를 그만 쓰기로 했습니다', en: 'Retired an old key' },
  'oversight.destroy-key': { ko: '옛 열쇠를 없앴습니다', en: 'Destroyed an old key' },
  'oversight.rewrap-keys': { ko: '열쇠를 새 열쇠로 다시 감쌌습니다', en: 'Wrapped the keys anew' },
  'oversight.reseal-fields': { ko: '잠근 항목을 새 열쇠로 다시 잠갔습니다', en: 'Sealed fields anew' },
}
