import type { Person } from './person.ts'

/** What is done on each screen once it was read: for who listens to it. */
export type OnScreen = (screen: string) => Promise<void>

/** From the notice that an employer reported the end of work to a claim that was sent, course and visit with it. */
export async function claimFromNotice(p: Person, onScreen: OnScreen): Promise<void> {
  const { page } = p
  const at = async (screen: string): Promise<void> => {
    await p.arrive(screen)
    await onScreen(screen)
  }
  const next = page.getByRole('button', { name: '저장하고 다음' })
  await at('notice')
  await p.press(page.getByRole('link', { name: /그만둔 것을 신고했습니다/ }).first())
  await at('check')
  await p.press(page.getByRole('button', { name: /신청 시작/ }))
  await at('reason')
  await p.choose(page.getByRole('radio', { name: '맞습니다' }))
  await p.press(next)
  await at('questions')
  await answerAll(p)
  await p.press(next)
  await at('work')
  await p.write(page.locator('#occupations'), '용접원')
  await p.write(page.locator('#regions'), '수원시')
  await p.press(next)
  await course(p, at)
  await at('slot')
  await p.press(page.getByRole('button', { name: /이때로 잡기/ }).first())
  await p.arrive('slot')
  await p.press(page.getByRole('link', { name: '다음: 살펴보고 보내기' }))
  await at('review')
  await p.press(page.getByRole('button', { name: '신청 보내기' }))
  await page.getByText('담당자가 살펴보고 있습니다').first().waitFor()
  await at('claim-sent')
}

async function answerAll(p: Person): Promise<void> {
  for (const question of await p.page.locator('main fieldset').all())
    await p.choose(question.getByRole('radio', { name: '아니요' }))
  for (const number of await p.page.locator('main input[inputmode=numeric]').all()) await p.write(number, '0')
}

/** The right answers of the course, which its own texts give. */
const answers = ['받지 못합니다', '그 기간을 인정받지 못합니다', '다음 실업인정 때 그 날을 알립니다', '90일']

async function course(p: Person, at: OnScreen): Promise<void> {
  for (const [i, answer] of answers.entries()) {
    await (i === 0 ? at('course') : p.arrive('course'))
    await p.choose(p.page.getByRole('radio', { name: answer, exact: true }))
    await p.press(p.page.getByRole('button', { name: '답하기' }))
  }
  await p.arrive('course')
  await p.press(p.page.getByRole('link', { name: '교육을 모두 마쳤습니다' }))
}

/** A round of recognition on its day, with the own application in it already; `worked` declares a day of work first. */
export async function declareRound(p: Person, onScreen: OnScreen, worked: boolean): Promise<void> {
  const { page } = p
  await p.arrive('declare')
  await onScreen('declare')
  if (worked) {
    await p.press(page.getByRole('link', { name: '일한 날 쓰기' }))
    await p.arrive('worked-days')
    await onScreen('worked-days')
    await p.choose(page.locator('.dayboard label').nth(4))
    await p.choose(page.getByLabel('하루씩 일함'))
    await p.write(page.getByLabel('어디에서 일했나요?'), '새벽동 물류센터')
    await p.write(page.getByLabel('하루 받은(받을) 돈'), '120000')
    await p.press(page.getByRole('button', { name: '저장' }))
    await p.arrive('declare')
  }
  if (!worked) await p.choose(page.getByLabel('아니요, 일하지 않았습니다'))
  await p.press(page.getByRole('button', { name: '보내기' }))
  await page.getByText('보냈습니다. 결정을 기다립니다').waitFor()
  await p.arrive('round-sent')
  await onScreen('round-sent')
}
