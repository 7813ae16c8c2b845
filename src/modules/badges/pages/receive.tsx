import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { clock } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { defineMessages } from '../../../web/messages.ts'
import { makeReceivingNumber, myReceivingNumber, type ReceivingNumber } from '../wallet/receiving-number.ts'
import { walletTexts } from '../wallet-texts.ts'

const texts = defineMessages({
  ko: {
    title: '배지 받을 번호',
    lead: '기관 창구나 강의실에서 이 번호를 보여 주면 배지가 지갑에 바로 들어옵니다. 이름이나 주민등록번호는 말하지 않아도 됩니다.',
    until: (time: string) => `${time}까지 쓸 수 있습니다`,
    none: '지금 쓸 수 있는 번호가 없습니다. 보여 줄 때 만드세요.',
    make: '번호 만들기',
    again: '새 번호로 바꾸기',
    keep: '번호를 아는 사람은 이 지갑에 배지를 넣을 수만 있습니다. 지갑 안은 볼 수 없습니다.',
  },
  en: {
    title: 'Number for receiving a badge',
    lead: 'Show this number at an agency’s counter or in class, and the badge comes straight into your wallet. You need not say your name or any identity number.',
    until: (time: string) => `Holds until ${time}`,
    none: 'There is no number now. Make one when you need to show it.',
    make: 'Make a number',
    again: 'Change it for a new one',
    keep: 'Who knows the number can put badges into this wallet, and nothing else. They cannot look inside.',
  },
})

/** GET /wallet/receive: the number that the person shows. */
export const receivePage: Route = page('/wallet/receive', 'person', async (c) => {
  const number = must(await myReceivingNumber(c.call, {}))
  const t = texts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      back: { href: '/wallet', text: walletTexts[c.view.lang].back },
      noIndex: true,
      children: <Receive view={c.view} number={number} />,
    }),
  )
})

/** POST /wallet/receive: makes a new one. */
export const receiveForm: Route = form('/wallet/receive', 'person', async (c) => {
  must(await makeReceivingNumber(c.call, {}))
  return redirect('/wallet/receive')
})

function Receive({ view, number }: { view: View; number: ReceivingNumber | undefined }): VNode {
  const t = texts[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      <section className="card stack" aria-label={t.title}>
        {number ? (
          <div role="status" className="stack stack--1">
            <h2>{`${number.number.slice(0, 4)} ${number.number.slice(4)}`}</h2>
            <p>{t.until(clock(number.endsAt))}</p>
          </div>
        ) : (
          <p>{t.none}</p>
        )}
        <p className="note">{t.keep}</p>
        <PostButton action="/wallet/receive" page="/wallet/receive" className={number ? 'btn' : 'btn btn--main'}>
          {number ? t.again : t.make}
        </PostButton>
      </section>
    </div>
  )
}
