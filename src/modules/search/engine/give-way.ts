import { constants, getPriority, platform, setPriority } from 'node:os'

/** Lets other threads go before this one. Only Linux has a priority for each thread: elsewhere it would be the whole program's. */
export function giveWay(by: number): void {
  if (by > 0 && platform() === 'linux') setPriority(0, Math.min(constants.priority.PRIORITY_LOW, getPriority() + by))
}
