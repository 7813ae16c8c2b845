import type { Lang } from '../../../../platform/http/page-call.ts'

const ko = {
  line: (n: number): string => `${n}째 줄`,
  oneOf: (words: string): string => `${words} 가운데 하나를 쓰세요`,
  more: (n: number): string => `이 밖에 ${n}줄이 더 틀렸습니다. 먼저 고친 뒤 다시 올리면 나머지를 보여 드립니다.`,
  taken: '파일을 받았습니다',
  before: '이미 올린 파일입니다. 두 번 신고되지 않습니다',
  list: '요즘 올린 파일',
  states: {
    looking: '살펴보는 중',
    looked: '신고 전',
    faulty: '틀린 줄이 있음',
    filing: '신고하는 중',
    filed: '신고함',
  },
  titles: {
    looking: '파일을 살펴보고 있습니다',
    looked: '이제 신고할 수 있습니다',
    faulty: '틀린 줄이 있습니다',
    filing: '신고하고 있습니다',
    filed: '모두 신고했습니다',
  },
  done: (done: string, all: string): string => `${all}줄 가운데 ${done}줄까지 보았습니다`,
  close: '이 화면을 닫아도 계속합니다. 2초마다 새로 보여 드립니다.',
  nothing: '아무것도 신고하지 않았습니다. 고쳐서 다시 올리세요',
  again: '다시 올리기',
}

const en: typeof ko = {
  line: (n) => `Line ${n}`,
  oneOf: (words) => `Write one of: ${words}`,
  more: (n) => `${n} more lines are wrong. Correct these first; the rest is shown when you send it again.`,
  taken: 'The file is here',
  before: 'This file was sent before; nothing is filed twice',
  list: 'Files sent lately',
  states: {
    looking: 'being looked at',
    looked: 'not filed yet',
    faulty: 'has wrong lines',
    filing: 'being filed',
    filed: 'filed',
  },
  titles: {
    looking: 'The file is being looked at',
    looked: 'It can be filed now',
    faulty: 'Some lines are wrong',
    filing: 'It is being filed',
    filed: 'All of it is filed',
  },
  done: (done, all) => `${done} of ${all} lines`,
  close: 'It goes on when you close this page. Shown anew every two seconds.',
  nothing: 'Nothing was filed. Correct the lines and send it again',
  again: 'Send it again',
}

/** What is said of files of many reports. */
export const fileTexts: Readonly<Record<Lang, typeof ko>> = { ko, en }
