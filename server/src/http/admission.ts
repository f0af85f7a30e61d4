/** How many requests are worked on at once, how many more may wait for their turn, and how long. */
export interface Crowd {
  readonly working: number
  readonly waiting: number
  readonly waitMs: number
}

/**
 * What one process takes. There is one thread, and ten connections at most to a database: more at work at once would not be answered
 * sooner, and each holds its answer in memory.
 */
const defaultCrowd: Crowd = { working: 8, waiting: 248, waitMs: 2_000 }

/** Lets requests in by their order, and turns away those that would have to wait too long. */
export class Admission {
  readonly #crowd: Crowd
  #working = 0
  readonly #waiting = new Set<(isAdmitted: boolean) => void>()

  constructor(crowd: Crowd = defaultCrowd) {
    this.#crowd = crowd
  }

  /**
   * Does a piece of work when there is room for it.
   *
   * @returns whether it was done; false means that there was no room in time
   * @throws what the work throws
   */
  async admit(work: () => unknown): Promise<boolean> {
    if (!(await this.#enter())) return false
    try {
      await work()
    } finally {
      this.#leave()
    }
    return true
  }

  #enter(): Promise<boolean> | boolean {
    if (this.#working < this.#crowd.working) {
      this.#working++
      return true
    }
    if (this.#waiting.size >= this.#crowd.waiting) return false
    return new Promise((resolve) => {
      const turn = (isAdmitted: boolean) => {
        clearTimeout(late)
        this.#waiting.delete(turn)
        resolve(isAdmitted)
      }
      const late = setTimeout(turn, this.#crowd.waitMs, false)
      this.#waiting.add(turn)
    })
  }

  /** Hands the place to who waits longest. */
  #leave(): void {
    const [next] = this.#waiting
    if (next) next(true)
    else this.#working--
  }
}
