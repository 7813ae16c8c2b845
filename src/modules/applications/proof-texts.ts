import { type Messages, defineMessages } from '../../web/messages.ts'
import type { ProofLight } from './proof-check.ts'

type Texts = {
  link: string
  title: (vacancy: string) => string
  summary: (checked: number, wrong: number) => string
  part: (all: number, from: number, to: number) => string
  next: (left: number) => string
  begin: string
  lead: string
  lights: Readonly<Record<ProofLight, string>>
  meaning: Readonly<Record<ProofLight, string>>
  columns: { applicant: string; light: string; badges: string }
  meanings: string
  applicant: (code: string) => string
  none: string
  noneText: string
  noBadges: string
  checkedAt: (at: string) => string
  take: string
  takeTitle: string
  takeLead: string
  takeButton: string
  file: { head: readonly string[]; noBadge: string }
}

/** What the page says on which all proofs of a vacancy are looked at together. */
export const proofTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    link: '증명 한꺼번에 확인하기',
    title: (vacancy) => `${vacancy} · 증명 확인`,
    summary: (checked, wrong) =>
      wrong === 0
        ? `지원자 ${checked}명의 증명에 걸리는 것이 없습니다.`
        : `지원자 ${checked}명 가운데 ${wrong}명의 증명을 살펴보세요.`,
    part: (all, from, to) =>
      `먼저 지원한 차례로 ${all}명 가운데 ${from}번째부터 ${to}번째까지입니다. 모두의 결과는 표로 내려받으세요.`,
    next: (left) => `다음 지원자 확인하기(${left}명 남음)`,
    begin: '처음부터',
    lead: '방금 발급한 기관들의 공개 목록을 통째로 받아 이 자리에서 찾았습니다. 누구를 확인했는지 기관은 알 수 없습니다.',
    lights: { red: '믿지 마세요', amber: '살펴보세요', green: '확인됨', none: '증명 없음' },
    meaning: {
      red: '취소되었거나, 내용이 바뀌었거나, 이 지원에 낸 것이 아닙니다.',
      amber: '진짜이지만 기한이 끝났거나, 멈춰 있거나, 인정한 기관이 아니거나, 지금 끝까지 보지 못했습니다.',
      green: '서명이 맞고, 지금 유효하고, 인정한 발급기관이 냈습니다.',
      none: '배지로 보인 것이 없습니다. 직접 쓴 답만 있습니다.',
    },
    columns: { applicant: '지원자', light: '한눈에', badges: '배지와 까닭' },
    meanings: '색의 뜻',
    applicant: (code) => `지원자 ${code}`,
    none: '아직 지원자가 없습니다',
    noneText: '지원이 오면 여기에서 모든 증명을 한꺼번에 확인합니다.',
    noBadges: '배지로 보인 것이 없습니다',
    checkedAt: (at) => `${at}에 확인했습니다.`,
    take: '표로 내려받기(CSV)',
    takeTitle: '증명 확인 결과 내려받기',
    takeLead: '무엇에 쓰는지 먼저 적어 주세요. 지원자도 그 까닭을 봅니다.',
    takeButton: '내려받기',
    file: { head: ['지원자', '한눈에', '배지', '발급한 곳', '까닭', '확인한 때'], noBadge: '배지 없음' },
  },
  en: {
    link: 'Check all proofs together',
    title: (vacancy) => `${vacancy} · Proofs`,
    summary: (checked, wrong) =>
      wrong === 0
        ? `Nothing stands out in the proofs of ${applicants(checked)}.`
        : `Look at the proofs of ${wrong} of ${applicants(checked)}.`,
    part: (all, from, to) =>
      `In the order in which they applied: ${from} to ${to} of ${all}. Download the table for the answers of all.`,
    next: (left) => `Check the next applicants (${left} left)`,
    begin: 'From the beginning',
    lead: 'We have just fetched the whole public lists of the issuers and looked here. No issuer can tell whom you checked.',
    lights: { red: 'do not rely on it', amber: 'have a look', green: 'confirmed', none: 'no proof' },
    meaning: {
      red: 'Revoked, altered, or not made for this application.',
      amber:
        'Genuine, but expired, suspended, by an issuer that is not accredited, or not checked to the end just now.',
      green: 'Signed rightly, valid now, by an accredited issuer.',
      none: 'Nothing was shown by badges; there are only written answers.',
    },
    columns: { applicant: 'Applicant', light: 'At a glance', badges: 'Badges and reasons' },
    meanings: 'What the colours mean',
    applicant: (code) => `Applicant ${code}`,
    none: 'No applicants yet',
    noneText: 'When somebody applies, all proofs are checked here together.',
    noBadges: 'Nothing was shown by badges',
    checkedAt: (at) => `Checked on ${at}.`,
    take: 'Download as a table (CSV)',
    takeTitle: 'Download what was found about the proofs',
    takeLead: 'Please say first what it is for. The applicants see the reason, too.',
    takeButton: 'Download',
    file: { head: ['Applicant', 'At a glance', 'Badge', 'Issuer', 'Reason', 'Checked'], noBadge: 'no badge' },
  },
})

function applicants(n: number): string {
  return n === 1 ? 'one applicant' : `${n} applicants`
}
