import { expect, test } from 'vitest'
import { arrivalAddress, readCode } from './arrival-code.ts'

const ours = ['https://work.example.kr', 'http://127.0.0.1:4600']
const code = (text: string) => readCode(text, ours)

test('a code is read as typed, from the picture of before and from the link of today', () => {
  for (const text of ['0a1b2c3d', ' 0A1B2C3D ', 'ONIL-CLAIM:0A1B2C3D', arrivalAddress(ours[1] ?? '', '0A1B2C3D')])
    expect(code(text)).toBe('0a1b2c3d')
})

test('the code of another place and what is no code at all are said to be so', () => {
  for (const text of ['https://work.example.kr.evil.kr/arrive/0a1b2c3d', 'https://evil.kr/arrive/0a1b2c3d'])
    expect(code(text)).toMatchObject({ refused: 'benefits.foreign-code' })
  for (const text of ['', '0a1b2c3', 'zzzzzzzz', 'https://work.example.kr/my', 'javascript:0a1b2c3d', 'x'.repeat(9999)])
    expect(code(text)).toMatchObject({ refused: 'benefits.no-code' })
})
