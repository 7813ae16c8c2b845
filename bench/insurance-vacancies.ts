import { must } from '../src/kernel/refusal.ts'
import { aMember } from '../src/modules/badges/testing/stage.ts'
import { publishVacancy, saveVacancy } from '../src/modules/jobs/index.ts'
import type { Node } from '../src/platform/node.ts'
import { drain } from '../src/platform/outbox/relay.ts'
import { callBy } from '../src/platform/testing/test-node.ts'

const titles = ['생산설비 보전원', '지게차 운전원', '물류 포장원', '품질 검사원'] as const

/** Open vacancies to search in. */
export async function stageVacancies(node: Node, n: number): Promise<void> {
  const call = callBy(node, await aMember(node, 'employer', '다온정밀'))
  for (let at = 0; at < n; at++) {
    const content = {
      title: `${titles[at % titles.length]} ${at + 1}`,
      duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
      occupation: '8312',
      region: '11680',
      address: '역삼로 1',
      pay: { per: 'month' as const, min: 2_950_000 },
      hours: '08:30~17:30, 월~금',
      needs: [],
    }
    const { vacancy } = must(await saveVacancy(call, { content }))
    must(await publishVacancy(call, { vacancy }))
  }
  await drain(node)
}
