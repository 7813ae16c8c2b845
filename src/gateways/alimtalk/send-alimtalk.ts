import type { HandOver } from '../carriers/hand-over.ts'
import type { SendAlimtalk } from './port.ts'

/** 알림톡 by way of the carrier behind `hand`; `profile` is the sender's profile (발신프로필). */
export function sendAlimtalkBy(hand: HandOver, profile: string): SendAlimtalk {
  return async ({ key, to, template, variables, unsure }) =>
    await hand({ key, unsure, body: { profile, to, template, variables } })
}
