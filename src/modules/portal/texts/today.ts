import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  page: '나의 오늘',
  coming: '다가오는 일',
  nothing: '날짜가 걸린 일이 없습니다',
  nothingNext: '지원을 보내거나 쓰다 만 지원서가 있으면 마감과 답할 날이 여기에 모입니다.',
  answerFrom: (employer: string) => `${employer}의 답이 올 날`,
  answerText: (title: string) => `${title} · 면접이든 아니든 까닭과 함께 옵니다`,
  overdue: (title: string) => `${title} · 답할 날이 지났습니다. 아직 답이 없습니다`,
  closing: (employer: string) => `${employer} 접수 마감`,
  closingText: (title: string) => `${title} · 쓰던 지원서가 있습니다`,
  ending: (title: string) => `${title} 배지가 끝나는 날`,
  endingText: (issuer: string) => `${issuer}에서 새로 받을 수 있습니다`,
  news: '새 소식',
  aside: '소식과 내가 가진 것',
  allNews: '알림 모두 보기',
  mine: '내가 가진 것',
  badges: '지갑의 배지',
  sent: '지원한 곳',
  waiting: (n: number) => `답 기다림 ${n}`,
  pieces: (n: number) => `${n}개`,
  places: (n: number) => `${n}곳`,
  resume: '이력서',
  resumeNote: '저절로 채워짐',
  data: '내 정보·동의',
  dataNote: '누가 봤는지',
  jobs: '희망에 맞는 새 공고',
  jobsAny: '새로 난 공고',
  all: (n: string) => `${n}건 모두 보기`,
  because: (conditions: string) =>
    `이력서에 적어 둔 희망으로 골랐습니다: ${conditions}. 최근에 난 것부터이고 점수를 매기지 않습니다.`,
  noWishes: '어디서 무슨 일을 하고 싶은지 적어 두면 그에 맞는 공고를 골라 드립니다. 지금은 최근에 난 것부터입니다.',
  setWishes: '희망 적어 두기',
  changeWishes: '희망 바꾸기',
  noFit: '희망에 꼭 맞는 공고가 지금은 없습니다',
  noFitNext: '조건을 하나만 넓혀도 달라집니다.',
  reply: {
    title: (name: string) => `${name} 님, 면접에 오라는 답이 왔습니다`,
    head: (employer: string) => `${employer}에 연락처를 보여 주세요`,
    text: (title: string) =>
      `‘${title}’ 면접에 초대했습니다. 지금까지 회사는 이름을 모릅니다. 보여 줄 것을 고르면 회사가 연락합니다.`,
    act: '초대 보고 답하기 · 1분',
  },
  finish: {
    title: (name: string) => `${name} 님, 쓰다 만 지원서가 있습니다`,
    head: (employer: string) => `${employer} 지원을 마저 보내세요`,
    text: (title: string, saved: string) => `${title}. ${saved}까지 쓴 것이 그대로 있습니다.`,
    act: '이어서 쓰기 · 2분',
  },
  renew: {
    title: (name: string) => `${name} 님, 곧 끝나는 배지가 있습니다`,
    head: (badge: string) => `${badge} 배지를 새로 받으세요`,
    text: (issuer: string) =>
      `끝난 배지로는 자격이 있다고 증명할 수 없습니다. 갱신했다면 ${issuer}의 새 기록을 가져오면 됩니다.`,
    act: '새 기록 가져오기 · 20초',
  },
  fill: {
    title: (name: string) => `${name} 님, 20초면 준비가 시작됩니다`,
    head: () => '기관에 있는 내 기록을 지갑에 담으세요',
    text: () =>
      '경력, 자격, 수료, 학위, 어학 기록이 배지로 오고 이력서가 저절로 채워집니다. 기록이 없어도 이력서에 직접 쓸 수 있습니다.',
    act: '기록 가져오기 · 20초',
  },
  search: {
    title: (name: string) => `${name} 님, 이제 지원할 준비가 됐습니다`,
    head: () => '일자리를 골라 지원하세요',
    text: (badges: number) => `배지가 ${badges}개 있습니다. 회사가 묻는 것에 배지로 답하면 서류가 필요 없습니다.`,
    act: '일자리 찾기',
  },
  wait: {
    title: (name: string) => `${name} 님, 오늘 꼭 할 일은 없습니다`,
    head: (employer: string) => `${employer}의 답을 기다립니다`,
    text: (title: string) => `${title}. 그동안 다른 곳에도 지원할 수 있습니다.`,
    late: (title: string) => `${title}. 답할 날이 지났는데 아직 답이 없습니다. 기다리지 말고 다른 곳도 보세요.`,
    act: '지원한 곳 보기',
  },
  again: {
    title: (name: string) => `${name} 님, 보낸 지원에 모두 답이 왔습니다`,
    head: () => '다음 일자리를 찾아보세요',
    text: () => '두 번째 지원부터는 다시 쓸 것이 거의 없습니다.',
    act: '일자리 찾기',
  },
}

type Texts = typeof ko

/** Texts of P-00. */
export const todayTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    page: 'My day',
    coming: 'Coming up',
    nothing: 'Nothing has a date yet',
    nothingNext: 'Closing days and answers due gather here once you begin or send an application.',
    answerFrom: (employer) => `Answer due from ${employer}`,
    answerText: (title) => `${title} · yes or no, with the reason`,
    overdue: (title) => `${title} · the day has passed without an answer`,
    closing: (employer) => `${employer} stops taking applications`,
    closingText: (title) => `${title} · you have an unfinished application`,
    ending: (title) => `Badge “${title}” ends`,
    endingText: (issuer) => `${issuer} can issue a new one`,
    news: 'News',
    aside: 'News and what you have',
    allNews: 'All messages',
    mine: 'What you have',
    badges: 'Badges in the wallet',
    sent: 'Applications',
    waiting: (n) => `${n} waiting`,
    pieces: (n) => String(n),
    places: (n) => String(n),
    resume: 'Résumé',
    resumeNote: 'fills itself',
    data: 'My data and consent',
    dataNote: 'who looked',
    jobs: 'New vacancies you wished for',
    jobsAny: 'New vacancies',
    all: (n) => `See all ${n}`,
    because: (conditions) => `Chosen by the wishes in your résumé: ${conditions}. Newest first; nothing is scored.`,
    noWishes: 'Write down where and what you would like to work, and vacancies are chosen by it. For now: the newest.',
    setWishes: 'Write down wishes',
    changeWishes: 'Change wishes',
    noFit: 'No vacancy fits all your wishes now',
    noFitNext: 'Widening one condition may be enough.',
    reply: {
      title: (name) => `${name}, you are invited to an interview`,
      head: (employer) => `Show ${employer} how to reach you`,
      text: (title) =>
        `You are invited for ${title}. The employer does not know your name yet. Choose what to show, and they will get in touch.`,
      act: 'Read and reply · 1 minute',
    },
    finish: {
      title: (name) => `${name}, you have an unfinished application`,
      head: (employer) => `Finish and send it to ${employer}`,
      text: (title, saved) => `${title}. Everything you wrote until ${saved} is still there.`,
      act: 'Go on writing · 2 minutes',
    },
    renew: {
      title: (name) => `${name}, one of your badges ends soon`,
      head: (badge) => `Get a new badge for ${badge}`,
      text: (issuer) =>
        `An ended badge no longer proves anything. If you have renewed it, fetch the new record from ${issuer}.`,
      act: 'Fetch the new record · 20 seconds',
    },
    fill: {
      title: (name) => `${name}, 20 seconds and you can begin`,
      head: () => 'Put your records into the wallet',
      text: () =>
        'Career, qualifications, courses, degrees and language scores arrive as badges, and the résumé fills itself. Without records you can write it yourself.',
      act: 'Fetch records · 20 seconds',
    },
    search: {
      title: (name) => `${name}, you are ready to apply`,
      head: () => 'Choose a job and apply',
      text: (badges) =>
        `You have ${badges} ${badges === 1 ? 'badge' : 'badges'}. Answer what employers ask with badges; no papers are needed.`,
      act: 'Find jobs',
    },
    wait: {
      title: (name) => `${name}, nothing has to be done today`,
      head: (employer) => `Waiting for ${employer} to answer`,
      text: (title) => `${title}. Meanwhile you can apply elsewhere, too.`,
      late: (title) => `${title}. The day for the answer has passed. Do not wait; look at others, too.`,
      act: 'See my applications',
    },
    again: {
      title: (name) => `${name}, all your applications are answered`,
      head: () => 'Look for the next job',
      text: () => 'From the second application on there is hardly anything to type.',
      act: 'Find jobs',
    },
  },
})
