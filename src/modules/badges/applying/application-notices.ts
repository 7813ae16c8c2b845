import { josa } from 'josa'
import type { NewNotice } from '../../notifications/index.ts'
import type { Application } from './application.ts'

type Notice = Omit<NewNotice, 'to'>

/** What is told about an application. */
export const applicationNotices: { accepted(one: Application): Notice; refused(one: Application): Notice } = {
  accepted: ({ name }) => ({
    kind: 'badge',
    topic: 'badges.application',
    link: '/company/issuer',
    title: { ko: josa(`${name}#{이} 발급기관이 되었습니다`), en: `${name} can issue badges now` },
    body: {
      ko: '오른쪽 위에서 그 기관으로 바꾸면 배지를 설계하고 낼 수 있습니다.',
      en: 'Switch to it at the top right to design and issue badges.',
    },
  }),
  refused: ({ name, decided, second, state }) => {
    const said = (state === 'final' ? second : decided) ?? decided
    const more = state === 'final' ? '' : said?.change
    return {
      kind: 'badge',
      topic: 'badges.application',
      link: '/company/issuer',
      title: { ko: `${name}의 발급기관 신청을 받아들이지 않았습니다`, en: `${name} was not accepted as an issuer` },
      body: {
        ko: `까닭: ${said?.reason ?? ''} (${said?.by ?? ''}). ${more ? `무엇이 있으면 달라지나: ${more}. ` : ''}신청 화면에서 다음에 할 수 있는 것을 보세요.`,
        en: `Reason: ${said?.reason ?? ''} (${said?.by ?? ''}). ${more ? `What would change it: ${more}. ` : ''}See what you can do next on the page of the application.`,
      },
    }
  },
}
