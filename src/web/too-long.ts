import type { Lang } from '../platform/http/page-call.ts'
import { count } from './format.ts'

/** What stands beside a field with more letters than are kept, `most` where it is known. What was typed stays in the field. */
export function tooLong(lang: Lang, most?: number): string {
  const { all, upTo } = words[lang]
  return most === undefined ? all : upTo(count(most))
}

const words = {
  ko: {
    all: '너무 깁니다. 쓴 것은 그대로 있으니 줄여서 다시 보내세요',
    upTo: (most: string) => `너무 깁니다. ${most}자까지 쓸 수 있습니다. 쓴 것은 그대로 있으니 줄여서 다시 보내세요`,
  },
  en: {
    all: 'Too long. What you wrote is kept: shorten it and send it again',
    upTo: (most: string) => `Too long: up to ${most} characters. What you wrote is kept: shorten it and send it again`,
  },
} as const
