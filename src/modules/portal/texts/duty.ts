import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  round: {
    line: (n: number) => `${n}차 실업인정일`,
    way: (atOffice: boolean): string => (atOffice ? '고용센터 출석' : '온라인'),
    pays: (way: string, won: string) => `${way} · 그대로면 ${won}`,
    missed: '지났습니다. 다른 날로 바꿔야 합니다',
    expected: (won: string) => `다음에 ${won}`,
    open: {
      title: (name: string) => `${name} 님, 오늘은 실업인정일입니다`,
      head: (n: number) => `${n}차 실업인정을 오늘 안에 보내세요`,
      text: (won: string) => `그대로면 ${won}이 나옵니다. 오늘 보내지 못하면 날을 바꿔야 합니다.`,
      act: '보내기 · 2분',
    },
    atOffice: {
      title: (name: string) => `${name} 님, 오늘은 실업인정일입니다`,
      head: (n: number) => `${n}차 실업인정은 오늘 고용센터에서 합니다`,
      text: (won: string) => `그대로면 ${won}이 나옵니다. 일한 날과 구직 활동을 미리 적어 두면 창구에서 빨리 끝납니다.`,
      act: '미리 적어 두기',
    },
    late: {
      title: (name: string) => `${name} 님, 실업인정일이 지났습니다`,
      head: (n: number) => `${n}차 실업인정일을 바꿔 달라고 하세요`,
      text: (won: string) =>
        `이번 급여(그대로면 ${won})는 날을 바꿔야 나옵니다. 어떤 까닭이면 바꿀 수 있는지 다음 화면에 있습니다.`,
      act: '다른 날로 바꾸기',
    },
    before: {
      title: (name: string) => `${name} 님, 다음 실업인정일을 기억하세요`,
      head: (n: number) => `${n}차 실업인정`,
      text: (won: string) => `그대로면 ${won}이 나옵니다. 그날까지 한 구직 활동을 미리 담아 둘 수 있습니다.`,
      act: '구직 활동 담아 두기',
    },
  },
  visit: {
    line: '고용센터에 가는 날',
    title: {
      open: (name: string) => `${name} 님, 오늘 고용센터에 가는 날입니다`,
      before: (name: string) => `${name} 님, 고용센터에 갈 날이 정해져 있습니다`,
    },
    text: '신분을 확인하고 구직급여 신청을 마칩니다.',
    act: '신청 보기',
  },
  begun: {
    title: (name: string) => `${name} 님, 쓰다 만 구직급여 신청이 있습니다`,
    head: '구직급여 신청을 마저 보내세요',
    text: '쓴 것은 그대로 있습니다.',
    act: '이어서 쓰기',
  },
  left: {
    title: (name: string) => `${name} 님, 구직급여 신청에 남은 일이 있습니다`,
    head: '신청을 마치려면 남은 일을 하세요',
    text: '무엇이 남았는지 신청 화면에 적혀 있습니다.',
    act: '남은 일 보기',
  },
}

type Texts = typeof ko

/** Texts of what waits in a claim of benefit and its rounds, on the pages where one begins. */
export const dutyTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    round: {
      line: (n) => `Recognition of unemployment, round ${n}`,
      way: (atOffice) => (atOffice ? 'at the employment office' : 'online'),
      pays: (way, won) => `${way} · ${won} as it stands`,
      missed: 'The day has passed; it has to be changed',
      expected: (won) => `${won} next`,
      open: {
        title: (name) => `${name}, today is your day of recognition`,
        head: (n) => `Send round ${n} today`,
        text: (won) => `As it stands ${won} will be paid. If it is not sent today, the day has to be changed.`,
        act: 'Send it · 2 minutes',
      },
      atOffice: {
        title: (name) => `${name}, today is your day of recognition`,
        head: (n) => `Round ${n} is at the employment office today`,
        text: (won) =>
          `As it stands ${won} will be paid. Write down work and search before you go, and the counter takes less time.`,
        act: 'Write it down before',
      },
      late: {
        title: (name) => `${name}, your day of recognition has passed`,
        head: (n) => `Ask for another day for round ${n}`,
        text: (won) =>
          `This payment (${won} as it stands) comes only after the day is changed. The next page says for which reasons it can be.`,
        act: 'Ask for another day',
      },
      before: {
        title: (name) => `${name}, keep your next day of recognition in mind`,
        head: (n) => `Recognition of unemployment, round ${n}`,
        text: (won) => `As it stands ${won} will be paid. What you do to find work until then can be put in already.`,
        act: 'Put in what you did',
      },
    },
    visit: {
      line: 'Visit to the employment office',
      title: {
        open: (name) => `${name}, your visit to the employment office is today`,
        before: (name) => `${name}, your visit to the employment office has a day`,
      },
      text: 'Show who you are, and the claim is complete.',
      act: 'See the claim',
    },
    begun: {
      title: (name) => `${name}, you have an unfinished claim for benefit`,
      head: 'Finish and send your claim',
      text: 'Everything you wrote is still there.',
      act: 'Go on writing',
    },
    left: {
      title: (name) => `${name}, something is left to do for your claim`,
      head: 'Do what is left to complete the claim',
      text: 'The page of the claim says what it is.',
      act: 'See what is left',
    },
  },
})
