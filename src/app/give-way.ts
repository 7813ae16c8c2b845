import { constants, setPriority } from 'node:os'

/** Lets requests of people go first where a worker shares the machine with a server: it has what they leave. */
export function giveWay(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
