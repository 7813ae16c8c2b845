import { josa } from 'josa'
import { type Messages, defineMessages } from '../../web/messages.ts'
import { closeReasons } from './close-reasons.ts'
import type { DeclineReason, How } from './contract.ts'
import type { Standing } from './verdicts.ts'

type Texts = {
  said: {
    has: string
    yes: string
    no: string
    nothing: string
    months: (least: string, roles: string) => string
    monthsOpen: (months: string, roles: string) => string
    from: (day: string) => string
  }
  proof: Record<Standing, (issuer: string) => string> & { typed: string }
  needKinds: { required: string; wished: string }
  apply: {
    steps: readonly [string, string, string]
    stepsLabel: string
    done: string
    title: (answered: number, all: number) => string
    back: string
    byBadge: string
    byWish: string
    byWords: string
    unanswered: string
    shown: string
    how: Record<How, string>
    bareYes: string
    withLength: string
    predicateNote: (text: string) => string
    monthsNote: (text: string) => string
    quote: (text: string) => string
    otherwise: string
    ownWords: string
    whyHint: string
    change: string
    day: string
    noBadge: string
    tooShort: (months: string, least: string) => string
    notInForce: Record<'expired' | 'suspended' | 'revoked', (title: string) => string>
    fetch: string
    fetchNote: string
    preview: string
    previewLead: string
    refresh: string
    applicant: (code: string) => string
    stays: string
    held: readonly string[]
    staysNote: (day: string) => string
    telling: string
    tellingText: (name: string) => string
    mask: string
    masked: string
    send: string
    later: string
    laterSaved: string
    helperSaved: string
    laterName: (employer: string, title: string) => string
    sentBefore: string
    errors: Record<string, string>
    inQuestion: (n: number, says: string) => string
  }
  state: Record<'submitted' | 'seen' | 'held' | 'invited' | 'declined' | 'closed' | 'withdrawn', string>
  reasons: Record<DeclineReason, string>
  closeReasons: Record<string, string>
}

/** The texts around an application that both sides see, and those of applying. */
export const messages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    said: {
      has: '있음',
      yes: '네, 할 수 있습니다',
      no: '아직 없습니다',
      nothing: '답하지 않음',
      months: (least, roles) => `${least} 이상: 예 (${roles})`,
      monthsOpen: (months, roles) => `${months} (${roles})`,
      from: (day) => `${day}부터`,
    },
    proof: {
      confirmed: (issuer) => josa(`${issuer}#{이} 확인`),
      expired: (issuer) => `기한이 지난 배지 · ${issuer}`,
      suspended: (issuer) => josa(`${issuer}#{이} 잠시 멈춤`),
      unchecked: (issuer) => `지금은 확인하지 못함 · ${issuer}에 다시 묻습니다`,
      revoked: (issuer) => josa(`${issuer}#{이} 취소함`),
      false: () => '증명이 맞지 않음',
      typed: '지원자가 직접 씀',
    },
    needKinds: { required: '꼭 필요', wished: '있으면 좋음' },
    apply: {
      steps: ['로그인', '답하고 확인하기', '보냄'],
      stepsLabel: '지원 순서',
      done: '마침',
      title: (answered, all) =>
        answered === 0
          ? `질문 ${all}개에 답해 주세요`
          : answered === all
            ? `질문 ${all}개에 모두 답이 있습니다`
            : `질문 ${all}개 중 ${answered}개는 이미 답이 있습니다`,
      back: '공고로',
      byBadge: '배지로 답함',
      byWish: '전에 쓰신 날',
      byWords: '직접 씀',
      unanswered: '아직 답이 없음',
      shown: '회사에 보일 것',
      how: {
        predicate: '있다는 사실만 보이기',
        fact: '이름과 날짜도 보이기',
        yes: '네, 할 수 있습니다',
        no: '아직 없습니다',
        words: '글로 답하기',
        day: '날짜로 답하기',
        skip: '답하지 않기',
      },
      bareYes: '‘예’만 보이기',
      withLength: '기간도 보이기',
      predicateNote: (text) => `“${text}”`,
      monthsNote: (text) => `“${text}”. 몇 개월인지, 어느 회사인지는 나가지 않습니다`,
      quote: (text) => `“${text}”`,
      otherwise: '다르게 답하기',
      ownWords: '내 글',
      whyHint: '두 문장이면 됩니다. 사람이 읽습니다.',
      change: '바꾸기',
      day: '시작할 수 있는 날',
      noBadge: '이것을 증명하는 배지가 지갑에 없습니다',
      tooShort: (months, least) => `배지로는 ${months}입니다. ${least}에 모자랍니다`,
      notInForce: {
        expired: (title) => `‘${title}’ 배지는 기한이 지났습니다`,
        suspended: (title) => `‘${title}’ 배지는 기관이 잠시 멈추었습니다`,
        revoked: (title) => `‘${title}’ 배지는 기관이 취소했습니다`,
      },
      fetch: '배지 가져오기',
      fetchNote: '배지를 가져오면 기관이 확인한 답이 됩니다. 없어도 글로 답해 지원할 수 있습니다.',
      preview: '회사가 받는 그대로',
      previewLead: '아래에 있는 것만 나갑니다. 더 나가는 것은 없습니다.',
      refresh: '미리보기 새로',
      applicant: (code) => `지원자 ${code}`,
      stays: '나가지 않는 것',
      held: ['이름', '생년월일', '성별', '사진', '주소', '전화번호'],
      staysNote: (day) => `면접에 부르면 이름과 연락처를 보일지 그때 여쭙니다. 보낸 내용은 늦어도 ${day}에 지웁니다.`,
      telling: '글 속에 이름이 있습니다',
      tellingText: (name) => josa(`‘${name}’#{을} ‘앞에 있던 곳’으로 바꾸면 어디였는지도 가려집니다.`),
      mask: '바꾸기',
      masked: '앞에 있던 곳',
      send: '이대로 보내기',
      later: '나중에 보내기',
      helperSaved: '저장했습니다. 보내기는 본인이 직접 합니다',
      laterSaved: '쓰던 지원을 저장했습니다',
      laterName: (employer, title) => `지원: ${employer} · ${title}`,
      sentBefore: '이미 지원한 공고입니다. 보낸 것을 보여 드립니다',
      errors: {
        choose: '어떻게 답할지 고르세요',
        'words-needed': '짧게라도 글로 쓰세요',
        'why-needed': '왜 이 일을 하고 싶은지 한두 문장 쓰세요',
        'too-long': '200자까지 쓸 수 있습니다. 조금 줄여 주세요',
        'not-a-day': '시작할 수 있는 날을 고르세요',
        'in-the-past': '오늘이나 그 뒤의 날짜를 고르세요',
      },
      inQuestion: (n, says) => `${n}번 질문: ${says}`,
    },
    state: {
      submitted: '보냄',
      seen: '회사가 읽음',
      held: '회사가 살펴보는 중',
      invited: '면접에 부름',
      declined: '이번에는 아님',
      closed: '공고가 끝남',
      withdrawn: '거둠',
    },
    reasons: {
      'somebody-else': '다른 분과 함께하기로 했습니다',
      'needs-not-met': '꼭 필요한 것이 맞지 않았습니다',
      terms: '시간이나 조건이 맞지 않았습니다',
      stopped: '이번 채용을 멈추었습니다',
      other: '그 밖의 까닭',
    },
    closeReasons: closeReasons.ko,
  },
  en: {
    said: {
      has: 'Yes',
      yes: 'Yes, I can',
      no: 'Not yet',
      nothing: 'No answer',
      months: (least, roles) => `${least} or more: yes (${roles})`,
      monthsOpen: (months, roles) => `${months} (${roles})`,
      from: (day) => `From ${day}`,
    },
    proof: {
      confirmed: (issuer) => `confirmed by ${issuer}`,
      expired: (issuer) => `expired badge · ${issuer}`,
      suspended: (issuer) => `suspended by ${issuer}`,
      unchecked: (issuer) => `could not be checked now · ${issuer} will be asked again`,
      revoked: (issuer) => `revoked by ${issuer}`,
      false: () => 'the proof does not hold',
      typed: 'typed by the applicant',
    },
    needKinds: { required: 'required', wished: 'welcome' },
    apply: {
      steps: ['Sign in', 'Answer and check', 'Sent'],
      stepsLabel: 'Steps of applying',
      done: 'done',
      title: (answered, all) =>
        answered === 0
          ? `${all} questions to answer`
          : answered === all
            ? `All ${all} questions have an answer`
            : `${answered} of ${all} questions already have an answer`,
      back: 'Vacancy',
      byBadge: 'answered by badge',
      byWish: 'the day you gave before',
      byWords: 'typed by you',
      unanswered: 'no answer yet',
      shown: 'What the employer sees',
      how: {
        predicate: 'Only show that I have it',
        fact: 'Show name and date too',
        yes: 'Yes, I can',
        no: 'Not yet',
        words: 'Answer in words',
        day: 'Answer with a date',
        skip: 'Do not answer',
      },
      bareYes: 'Only show “yes”',
      withLength: 'Show how long too',
      predicateNote: (text) => `“${text}”`,
      monthsNote: (text) => `“${text}”. Neither the number of months nor the company leaves`,
      quote: (text) => `“${text}”`,
      otherwise: 'Answer differently',
      ownWords: 'Your words',
      whyHint: 'Two sentences are enough. A person reads them.',
      change: 'Change',
      day: 'The day you can start',
      noBadge: 'No badge in your wallet proves this',
      tooShort: (months, least) => `Your badges show ${months}, short of ${least}`,
      notInForce: {
        expired: (title) => `The badge “${title}” has expired`,
        suspended: (title) => `The badge “${title}” is suspended by its agency`,
        revoked: (title) => `The badge “${title}” was revoked by its agency`,
      },
      fetch: 'Fetch badges',
      fetchNote: 'With a badge the answer is confirmed by an agency. Without one you can still apply in words.',
      preview: 'Exactly what the employer gets',
      previewLead: 'Only what stands below leaves. Nothing more.',
      refresh: 'Refresh the preview',
      applicant: (code) => `Applicant ${code}`,
      stays: 'What stays with you',
      held: ['Name', 'Birth date', 'Sex', 'Photo', 'Address', 'Telephone'],
      staysNote: (day) =>
        `If you are invited, you are asked then whether to show your name and contact. What you sent is erased on ${day} at the latest.`,
      telling: 'Your text names a place',
      tellingText: (name) => `Replace “${name}” with “my former place” and it stays hidden.`,
      mask: 'Replace',
      masked: 'my former place',
      send: 'Send as it is',
      later: 'Send later',
      helperSaved: 'Saved. They send it themselves',
      laterSaved: 'Your application is saved, not sent',
      laterName: (employer, title) => `Application: ${employer} · ${title}`,
      sentBefore: 'You have already applied here; this is what you sent',
      errors: {
        choose: 'Choose how to answer',
        'words-needed': 'Write a few words',
        'why-needed': 'Write a sentence or two about why you want this work',
        'too-long': 'Up to 200 characters; please shorten it',
        'not-a-day': 'Choose the day from which you can start',
        'in-the-past': 'Choose today or a later day',
      },
      inQuestion: (n, says) => `Question ${n}: ${says}`,
    },
    state: {
      submitted: 'Sent',
      seen: 'Read',
      held: 'Being considered',
      invited: 'Invited',
      declined: 'Not this time',
      closed: 'Vacancy closed',
      withdrawn: 'Withdrawn',
    },
    reasons: {
      'somebody-else': 'Somebody else was chosen',
      'needs-not-met': 'Something required was missing',
      terms: 'Hours or terms did not fit',
      stopped: 'The hiring was stopped',
      other: 'Another reason',
    },
    closeReasons: closeReasons.en,
  },
})
