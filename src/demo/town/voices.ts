/** What the town's operator tells, and what its people would like: 시연 자료. `ago` is days before today. */
type Words = { readonly ko: string; readonly en: string }

export const townNews: readonly { key: string; ago: number; title: Words; text: Words; pinned: boolean }[] = [
  {
    key: 'welcome',
    ago: 9,
    pinned: true,
    title: { ko: '시연 마을에 오신 것을 환영합니다', en: 'Welcome to the demo town' },
    text: {
      ko: '여기 있는 사람, 회사, 공고는 모두 **시연 자료**입니다. 마음껏 눌러 보세요.\n\n## 먼저 해 볼 것\n\n- [공고 찾기](/jobs)는 로그인 없이 됩니다.\n- [상황별 안내](/life)에서 지금 어떤 때인지 골라 보세요.\n- 이랬으면 하는 것은 [아이디어](/ideas)에 올려 주세요.',
      en: 'Everybody and everything here is **made up for the demonstration**. Press whatever you like.\n\n## Begin here\n\n- [Find jobs](/jobs) without signing in.\n- Choose what is happening in your life in the [guides](/life).\n- Post what you would like as an [idea](/ideas).',
    },
  },
  {
    key: 'offline',
    ago: 3,
    pinned: false,
    title: { ko: '인터넷이 끊겨도 보낼 수 있습니다', en: 'Send even without a connection' },
    text: {
      ko: '시연 자료: 보내기를 누른 것은 기기에 두었다가, 이어지면 한 번만 보내고 접수증을 보여 드립니다.',
      en: 'Demonstration: what you send is kept on your device, sent once when you are online again, and its receipt is shown.',
    },
  },
]

/** Ideas, who supports them, and what was answered. */
export const townIdeas: readonly {
  key: string
  ago: number
  title: string
  text: string
  votes: number
  reply?: string
  answer?: { to: 'reviewing' | 'planned' | 'declined'; text: string; inDays?: number }
}[] = [
  {
    key: 'commute',
    ago: 20,
    title: '통근 시간으로도 찾고 싶어요',
    text: '집에서 사십 분 안에 닿는 곳만 보고 싶습니다. 지도는 켜지 않아도 되면 좋겠습니다.',
    votes: 7,
    reply: '버스 시간도 함께 보이면 더 좋겠어요.',
    answer: { to: 'planned', text: '거리로 찾는 것부터 하겠습니다. 버스 시간은 자료를 얻은 뒤에 봅니다.', inDays: 40 },
  },
  {
    key: 'sound',
    ago: 17,
    title: '공고를 소리로 들려주세요',
    text: '일하면서 들을 수 있게 큰 제목부터 차례로 읽어 주면 좋겠습니다.',
    votes: 3,
  },
  {
    key: 'photo',
    ago: 12,
    title: '이력서에 사진을 넣고 싶습니다',
    text: '얼굴을 보여 주고 싶은 사람도 있습니다. 고를 수 있게 해 주세요.',
    votes: 1,
    answer: {
      to: 'declined',
      text: '사진은 넣지 않습니다. 처음 볼 때는 할 수 있는 일만 보이게 하려는 것입니다. 면접 자리에서는 만나게 됩니다.',
    },
  },
  {
    key: 'big',
    ago: 2,
    title: '접수증 글씨를 더 크게 인쇄하고 싶어요',
    text: '아버지께 뽑아 드렸는데 글씨가 작다고 하십니다.',
    votes: 2,
  },
]
