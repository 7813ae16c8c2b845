import type { DesignContent } from '../designs/design.ts'

/** A badge as an agency may design it: with a result, evidence and a standard. */
export const aDesign: DesignContent = {
  name: '스마트공장 설비보전',
  nameEn: 'Smart factory maintenance',
  kind: 'completion',
  description: '컨베이어의 고장을 혼자 찾아 고칩니다.',
  criteria: '240시간 가운데 90% 이상 출석하고, 고장 3건을 혼자 진단해 고친다.',
  alignments: [{ framework: 'KECO', code: '8312', name: '설비 정비', url: 'https://example.kr/keco#8312' }],
  results: [
    { id: 'r1', name: '실기 점수', from: 0, to: 100 },
    { id: 'r2', name: '등급', values: ['상', '중'] },
  ],
  tags: ['설비', '정비'],
  months: 36,
  evidence: 'must',
  picture: { shape: 'shield', colour: 'green', sign: 'gear', letters: 'A1', says: '초록 방패 안의 글자 A1' },
}
