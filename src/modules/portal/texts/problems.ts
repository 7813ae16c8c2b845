import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  about: '프로그램이 요청을 보냈을 때 받아들이지 못한 까닭을 설명하는 화면입니다. ‘…’에는 그때그때의 값이 들어갑니다.',
  help: '도움 받기',
  api: 'API 설명 (OpenAPI)',
}

type Texts = typeof ko

/** Texts around a refusal's own words. */
export const problemTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    about: 'This page explains why a request of a program was not accepted. “…” stands for the values of the case.',
    help: 'Get help',
    api: 'API description (OpenAPI)',
  },
})
