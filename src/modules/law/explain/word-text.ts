import type { Lang } from '../../../platform/http/page-call.ts'

/** A word of the law in the language of the page; a word without a translation stays as the law writes it. */
export function wordText(word: string, lang: Lang): string {
  return lang === 'en' ? (english[word] ?? word) : word
}

const english: Readonly<Record<string, string>> = {
  근로자: 'employee',
  일용: 'daily worker',
  건설일용: 'daily construction worker',
  자영업자: 'self-employed',
  예술인: 'artist',
  노무제공자: 'labour provider',
  상한: 'cap',
  하한: 'floor',
  없음: 'none',
  '월급÷30': 'monthly pay ÷ 30',
  '석 달 임금': 'pay of three months',
  소득감소: 'fall of income',
  계약종료: 'end of contract',
  요건심사형: 'by requirements',
  '선발형(비경활)': 'by selection, not in the labour force',
  '선발형(청년)': 'by selection, youth',
  특정계층: 'certain groups',
  청년: 'youth',
  중장년: 'middle-aged',
  수도권: 'capital area',
  비수도권: 'outside the capital area',
  인구감소지역: 'area of falling population',
  대기업근로자: 'employee of a large company',
  대학생: 'university student',
  출산전후휴가: 'maternity leave',
  '출산전후휴가(미숙아)': 'maternity leave, premature child',
  '출산전후휴가(다태아)': 'maternity leave, several children',
  배우자출산휴가: 'leave at the birth of a partner’s child',
  육아휴직: 'parental leave',
  일반: 'ordinary',
  반복: 'repeated',
  장기: 'long-term',
  '60세이상·장애인': '60 or more, or disabled',
  '고용 기간 부족': 'not long enough in the new job',
  '2년 내 수급': 'received within two years',
  '대상 아님': 'not covered',
}
