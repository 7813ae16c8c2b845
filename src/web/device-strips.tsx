import type { VNode } from 'preact'
import type { Lang } from '../platform/http/page-call.ts'
import { Icon } from './components/icon.tsx'
import { kept } from './kept.ts'
import { type Messages, defineMessages } from './messages.ts'

type Texts = {
  waiting: string
  signIn: string
  sent: string
  refused: string
  look: string
  signInGo: string
  sentGo: string
  copy: string
  leave: string
  close: string
  install: string
  installGo: string
}

/** What the device says. */
export const deviceTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    waiting: '보낼 것 {n}건이 이 기기에서 기다립니다. 이어지면 저절로 보냅니다.',
    signIn: '보낼 것 {n}건이 기다립니다. 로그인하면 바로 보냅니다.',
    sent: '다시 이어져 보냈습니다. {title}',
    refused: '보내지 못한 것이 {n}건 있습니다.',
    look: '보기',
    signInGo: '로그인',
    sentGo: '결과 보기',
    copy: '인터넷에 닿지 않습니다. {time}에 이 기기에 담아 둔 화면입니다.',
    leave: '아직 보내지 못한 것이 {n}건 있습니다. 로그아웃하면 이 기기에서 지워집니다. 그래도 로그아웃할까요?',
    close: '닫기',
    install: '온일을 홈 화면에 두면 바로 열 수 있고, 인터넷이 끊겨도 읽던 화면이 열립니다.',
    installGo: '홈 화면에 두기',
  },
  en: {
    waiting: '{n} to be sent, kept on this device; sent by itself when you are online again.',
    signIn: '{n} to be sent. Sign in and it is sent at once.',
    sent: 'You are online again, and it is sent. {title}',
    refused: '{n} could not be sent.',
    look: 'Look',
    signInGo: 'Sign in',
    sentGo: 'See the result',
    copy: 'No connection. This page was kept on this device at {time}.',
    leave: '{n} not sent yet. Signing out removes it from this device. Sign out all the same?',
    close: 'Close',
    install: 'Put Onil on your home screen: it opens at once, and pages you read stay readable without a connection.',
    installGo: 'Put on home screen',
  },
})

/** What the device itself has to say: what waits to be sent, and that a page is a copy. Hidden until the script has something. */
export const DeviceStrips: (props: { lang: Lang }) => VNode = kept(({ lang }: { lang: Lang }) => {
  const t = deviceTexts[lang]
  return (
    <>
      <div className="strip" role="status" data-copy={t.copy} hidden>
        <p className="wrap" />
      </div>
      <div
        className="strip"
        role="status"
        hidden
        data-outbox=""
        data-waiting={t.waiting}
        data-sign-in={t.signIn}
        data-sent={t.sent}
        data-refused={t.refused}
        data-leave={t.leave}
      >
        <p className="wrap">
          <span />{' '}
          <a href="/offline" data-look={t.look} data-sign-in={t.signInGo} data-sent={t.sentGo}>
            {t.look}
          </a>{' '}
          <button type="button" className="btn btn--quiet" hidden>
            {t.close}
          </button>
        </p>
      </div>
    </>
  )
})

/** Offers to put the program on the home screen, at the foot of a page; shown by the script where the browser can do it. */
export const InstallOffer: (props: { lang: Lang }) => VNode = kept(({ lang }: { lang: Lang }) => {
  const t = deviceTexts[lang]
  return (
    <div className="btns" data-install="" hidden>
      <p className="grow">{t.install}</p>
      <button type="button" className="btn" data-yes="">
        <Icon name="phone" />
        {t.installGo}
      </button>
      <button type="button" className="btn btn--quiet" data-no="">
        {t.close}
      </button>
    </div>
  )
})
