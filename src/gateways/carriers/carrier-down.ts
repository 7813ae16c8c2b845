/** A carrier said that it cannot take messages now. */
export class CarrierDown extends Error {
  readonly status: number
  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}
