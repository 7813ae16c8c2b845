import { expect, it } from 'vitest'
import { readTold } from './push.ts'

const told = { id: 'n1', title: '온일', body: '지원에 답이 왔습니다', link: '/my/applications/1' }

it('a push message of ours is read as it was sent', () => {
  expect(readTold(JSON.stringify(told))).toEqual(told)
})

it.each([undefined, '', '{', 'null', JSON.stringify({ ...told, link: '//thief.example' }), JSON.stringify({ id: 1 })])(
  'anything else leads to the inbox, because a browser must show something: %s',
  (text) => {
    expect(readTold(text)).toMatchObject({ title: '온일', link: '/my/messages' })
  },
)
