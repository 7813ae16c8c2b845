import { type Messages, defineMessages } from '../../../../web/messages.ts'
import type { AuditAct } from '../../audit/audit-acts.ts'

type Texts = {
  title: string
  lead: string
  onlyAdministrators: string
  act: string
  every: string
  acts: Readonly<Record<AuditAct, string>>
  name: string
  nameHint: string
  number: string
  from: string
  to: string
  find: string
  what: string
  about: string
  who: string
  when: string
  program: string
  none: string
  older: string
  file: string
  cut: (lines: number) => string
}

/** What the audit says. */
export const auditTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '감사',
    lead: '누가 발급하고, 취소하고, 승인했는지 봅니다. 이 화면을 본 것도 여기에 남고, 아무도 지우거나 고치지 못합니다.',
    onlyAdministrators: '우리 기관의 관리자만 볼 수 있습니다.',
    act: '한 일',
    every: '모두',
    acts: {
      issued: '발급·정정',
      revoked: '취소·정지·정지 풀기',
      approved: '승인·공개',
      keys: '서명 열쇠',
      reads: '감사 기록을 본 것',
    },
    name: '한 사람',
    nameHint: '이름을 그대로 쓰세요.',
    number: '기록 번호',
    from: '이날부터',
    to: '이날까지',
    find: '찾기',
    what: '한 일',
    about: '배지',
    who: '한 사람',
    when: '때',
    program: '프로그램으로',
    none: '찾는 기록이 없습니다.',
    older: '더 앞의 기록',
    file: '표 파일(CSV)로 받기',
    cut: (lines) =>
      `앞의 기록이 더 있습니다. 한 파일에는 ${lines}줄까지 담깁니다. 이 줄의 날까지로 찾아 다시 받으세요.`,
  },
  en: {
    title: 'Audit',
    lead: 'Who issued, revoked and approved. That you read it is kept here, too; nobody can change or delete a line.',
    onlyAdministrators: 'Only administrators of the agency see it.',
    act: 'What',
    every: 'Everything',
    acts: {
      issued: 'Issued, corrected',
      revoked: 'Revoked, suspended, restored',
      approved: 'Approved, published',
      keys: 'Signing keys',
      reads: 'Readings of the audit',
    },
    name: 'Who',
    nameHint: 'The whole name.',
    number: 'Number in the register',
    from: 'From',
    to: 'Until',
    find: 'Find',
    what: 'What',
    about: 'Badge',
    who: 'Who',
    when: 'When',
    program: 'by a program',
    none: 'No such line.',
    older: 'Older lines',
    file: 'Take it along as a table (CSV)',
    cut: (lines) =>
      `There are older lines. A file holds up to ${lines}: search until the day of this line and take it again.`,
  },
})
