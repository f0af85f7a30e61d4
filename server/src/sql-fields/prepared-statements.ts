/** Which statements a connection has prepared, and which to drop so that their texts together stay within a length. */
export class PreparedStatements {
  readonly #lengths = new Map<string, number>()
  readonly #most: number
  #total = 0

  /** @param most characters of all texts; one that is longer alone is kept alone */
  constructor(most: number) {
    this.#most = most
  }

  /** Notes that a statement is used: whether it has to be prepared first, and which others, used longest ago, have to go for it. */
  use(name: string, text: string): { readonly isNew: boolean; readonly dropped: readonly string[] } {
    const isNew = !this.#lengths.has(name)
    this.forget(name)
    this.#lengths.set(name, text.length)
    this.#total += text.length
    const dropped: string[] = []
    for (const oldest of this.#lengths.keys()) {
      if (this.#total <= this.#most || oldest === name) break
      dropped.push(oldest)
      this.forget(oldest)
    }
    return { isNew, dropped }
  }

  /** Notes that a statement is not prepared. */
  forget(name: string): void {
    this.#total -= this.#lengths.get(name) ?? 0
    this.#lengths.delete(name)
  }
}
