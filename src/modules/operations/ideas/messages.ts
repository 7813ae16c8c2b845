import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { IdeaState } from './idea.ts'

type Texts = {
  title: string
  lead: (days: number) => string
  post: string
  find: string
  findHint: string
  all: string
  state: Readonly<Record<IdeaState, string>>
  sort: { votes: string; new: string; due: string; label: string }
  none: string
  noneText: string
  votes: (n: number) => string
  by: (alias: string, at: string) => string
  edited: string
  due: (day: string) => string
  overdue: (day: string) => string
  promised: (day: string) => string
  newer: string
  older: string
  pages: string
  page: (n: number, of: number) => string
  statesLabel: string
  newTitle: string
  newLead: string
  editTitle: string
  titleField: string
  titleHint: string
  textField: string
  textHint: string
  send: string
  save: string
  posted: string
  changed: string
  edit: string
  withdraw: string
  withdrawNote: string
  withdrawn: string
  withdrawnDone: string
  merged: string
  hidden: (name: string, at: string, reason: string) => string
  author: string
  me: string
  vote: string
  unvote: string
  voted: string
  unvoted: string
  signIn: string
  answers: string
  noAnswer: string
  signed: (name: string, at: string) => string
  replies: (n: number) => string
  noReplies: string
  replyField: string
  replyHint: (alias: string | undefined) => string
  reply: string
  replied: string
  report: string
  reportWhy: string
  reasons: Readonly<Record<'personal' | 'insult' | 'advertising' | 'other', string>>
  reportSend: string
  reported: string
  back: string
  later: string
  errors: Readonly<Record<string, string>>
}

/** What everybody reads on the idea board. */
export const ideaTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '아이디어',
    lead: (days) => `이랬으면 하는 것을 올려 주세요. 이름 대신 나무 이름으로 보이고, ${days}일 안에 답합니다.`,
    post: '아이디어 올리기',
    find: '아이디어 찾기',
    findHint: '올리기 전에 같은 것이 있는지 찾아보세요',
    all: '모두',
    state: { received: '받음', reviewing: '검토하는 중', planned: '하기로 함', declined: '하지 않기로 함', done: '됨' },
    sort: { votes: '공감 많은 것부터', new: '새것부터', due: '답할 날이 가까운 것부터', label: '차례' },
    none: '아직 올라온 것이 없습니다',
    noneText: '다른 낱말로 찾거나, 첫 번째로 올려 보세요.',
    votes: (n) => `공감 ${n}`,
    by: (alias, at) => `${alias}, ${at}`,
    edited: '고침',
    due: (day) => `${day}까지 답합니다`,
    overdue: (day) => `답할 날 ${day}을 넘겼습니다`,
    promised: (day) => `${day}까지 하기로 했습니다`,
    newer: '앞쪽',
    older: '다음 쪽',
    pages: '아이디어 쪽',
    page: (n, of) => `${of}쪽 가운데 ${n}쪽`,
    statesLabel: '어디까지 왔는지',
    newTitle: '무엇이 달라지면 좋을까요?',
    newLead:
      '모두가 보는 글입니다. 이름 대신 이 글에서만 쓰는 나무 이름이 붙고, 운영하는 사람의 화면에도 누가 썼는지 나오지 않습니다.',
    editTitle: '아이디어 고치기',
    titleField: '한 줄로 쓰면',
    titleHint: '예: 통근 시간으로도 찾고 싶어요',
    textField: '어떤 점이 불편했고, 어떻게 되면 좋을까요?',
    textHint: '10자에서 2,000자까지. 전화번호처럼 사람을 알 수 있는 것은 적지 마세요.',
    send: '올리기',
    save: '고친 것 올리기',
    posted: '올렸습니다. 30분 동안 고칠 수 있습니다',
    changed: '고쳤습니다',
    edit: '고치기',
    withdraw: '거두기',
    withdrawNote: '거두면 글은 지워지고, 받은 답과 댓글만 남습니다.',
    withdrawn: '쓴 사람이 거둔 아이디어입니다',
    withdrawnDone: '거두었습니다',
    merged: '같은 뜻의 아이디어와 합쳤습니다. 공감도 그쪽에서 함께 셉니다:',
    hidden: (name, at, reason) => `${name} 님이 ${at}에 가렸습니다. 까닭: ${reason}`,
    author: '글쓴이',
    me: '나',
    vote: '공감하기',
    unvote: '공감 거두기',
    voted: '공감했습니다',
    unvoted: '공감을 거두었습니다',
    signIn: '로그인하면 공감하고 댓글을 쓸 수 있습니다',
    answers: '운영하는 곳의 답',
    noAnswer: '아직 답하지 않았습니다.',
    signed: (name, at) => `${name}, ${at}`,
    replies: (n) => `댓글 ${n}`,
    noReplies: '아직 댓글이 없습니다.',
    replyField: '댓글 쓰기',
    replyHint: (alias) =>
      alias === undefined ? '이 글에서만 쓰는 나무 이름으로 올립니다.' : `${alias} 이름으로 올립니다.`,
    reply: '댓글 올리기',
    replied: '댓글을 올렸습니다',
    report: '알리기',
    reportWhy: '무엇이 문제인가요?',
    reasons: {
      personal: '사람을 알 수 있는 정보가 있습니다',
      insult: '누군가를 욕하거나 깎아내립니다',
      advertising: '광고입니다',
      other: '그 밖의 문제',
    },
    reportSend: '운영하는 곳에 알리기',
    reported: '알렸습니다. 운영하는 사람이 보고 판단합니다',
    back: '아이디어 목록',
    later: '아이디어',
    errors: {
      short: '조금 더 적어 주세요. 제목은 5자, 내용은 10자, 댓글은 2자부터입니다',
      long: '너무 깁니다. 제목은 80자, 내용은 2,000자, 댓글은 1,000자까지입니다',
      personal:
        '전화번호, 주민등록번호, 메일 주소, 계좌번호로 보이는 것이 있습니다. 모두가 보는 글이니 빼고 올려 주세요',
      needed: '고르거나 적어 주세요',
    },
  },
  en: {
    title: 'Ideas',
    lead: (days) =>
      `Tell what should be better. It shows the name of a tree instead of yours, and is answered within ${days} days.`,
    post: 'Post an idea',
    find: 'Search ideas',
    findHint: 'See first whether somebody has posted the same',
    all: 'All',
    state: {
      received: 'Received',
      reviewing: 'Looked into',
      planned: 'Will be done',
      declined: 'Will not be done',
      done: 'Done',
    },
    sort: { votes: 'Most votes first', new: 'Newest first', due: 'Answer due first', label: 'Order' },
    none: 'Nothing here yet',
    noneText: 'Try another word, or be the first to post.',
    votes: (n) => (n === 1 ? '1 vote' : `${n} votes`),
    by: (alias, at) => `${alias}, ${at}`,
    edited: 'changed',
    due: (day) => `Answer due ${day}`,
    overdue: (day) => `The answer was due ${day}: it is late`,
    promised: (day) => `Promised for ${day}`,
    newer: 'Previous',
    older: 'Next',
    pages: 'Pages of ideas',
    page: (n, of) => `Page ${n} of ${of}`,
    statesLabel: 'How far it has come',
    newTitle: 'What should be better?',
    newLead:
      'Everybody reads it. Instead of your name it carries the name of a tree used for this idea only; not even the operator’s pages show who wrote it.',
    editTitle: 'Change the idea',
    titleField: 'In one line',
    titleHint: 'For example: let me search by time to work',
    textField: 'What is in your way, and what would be better?',
    textHint: '10 to 2,000 characters. Nothing that tells who somebody is, such as telephone numbers.',
    send: 'Post it',
    save: 'Post the change',
    posted: 'Posted. You can change it for 30 minutes',
    changed: 'Changed',
    edit: 'Change',
    withdraw: 'Withdraw',
    withdrawNote: 'Its words are removed; answers and replies stay.',
    withdrawn: 'Withdrawn by its author',
    withdrawnDone: 'Withdrawn',
    merged: 'Merged with an idea that says the same; votes are counted there:',
    hidden: (name, at, reason) => `Hidden by ${name} ${at}. Reason: ${reason}`,
    author: 'author',
    me: 'you',
    vote: 'Vote for it',
    unvote: 'Take the vote back',
    voted: 'Your vote is counted',
    unvoted: 'Your vote is taken back',
    signIn: 'Sign in to vote and reply',
    answers: 'What the operator answers',
    noAnswer: 'Not answered yet.',
    signed: (name, at) => `${name}, ${at}`,
    replies: (n) => (n === 1 ? '1 reply' : `${n} replies`),
    noReplies: 'No replies yet.',
    replyField: 'Reply',
    replyHint: (alias) =>
      alias === undefined ? 'Posted under the name of a tree used here only.' : `Posted as ${alias}.`,
    reply: 'Post the reply',
    replied: 'Your reply is posted',
    report: 'Report',
    reportWhy: 'What is wrong?',
    reasons: {
      personal: 'It tells who somebody is',
      insult: 'It insults somebody',
      advertising: 'It is advertising',
      other: 'Something else',
    },
    reportSend: 'Tell the operator',
    reported: 'Reported. A person will look at it',
    back: 'All ideas',
    later: 'Idea',
    errors: {
      short: 'A little more, please: 5 characters for the line, 10 for the text, 2 for a reply',
      long: 'Too long: 80 characters for the line, 2,000 for the text, 1,000 for a reply',
      personal:
        'This looks like a telephone, resident or account number or a mail address. Everybody reads it: please leave it out',
      needed: 'Choose or write something',
    },
  },
})
