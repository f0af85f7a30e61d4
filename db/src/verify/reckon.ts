/** Products and sums as programs write them, worked out: `30 * 128`, `256 * 1024`, `1 << 17`. */
export function reckonedIn(text: string): number[] {
  const found = text.match(/[\d_(][\d_\s.()*+/<^-]*[*+/<^-][\d_\s.()*+/<^-]*[\d_)]/g) ?? []
  return found.flatMap((expression) => reckon(expression.replaceAll('_', '')) ?? [])
}

/** A sum of products in whole numbers, or nothing when it is not one. */
function reckon(expression: string): number | undefined {
  const parts = expression.match(/\d+(?:\.\d+)?|\*\*|\/\/|<<|[*+/()^-]/g) ?? []
  let at = 0
  const primary = (): number => {
    const part = parts[at++]
    if (part === '(') {
      const inner = sum()
      at += 1
      return inner
    }
    return Number(part ?? Number.NaN)
  }
  const power = (): number => {
    const base = primary()
    if (parts[at] !== '**' && parts[at] !== '^') return base
    at += 1
    return base ** power()
  }
  const product = (): number => {
    let result = power()
    for (;;) {
      const operator = parts[at]
      if (operator === '*') result *= (at++, power())
      else if (operator === '/') result /= (at++, power())
      else if (operator === '//') result = Math.floor(result / (at++, power()))
      else return result
    }
  }
  const sum = (): number => {
    let result = product()
    for (;;) {
      const operator = parts[at]
      if (operator === '+') result += (at++, product())
      else if (operator === '-') result -= (at++, product())
      else if (operator === '<<') result *= 2 ** (at++, product())
      else return result
    }
  }
  const result = sum()
  return at === parts.length && Number.isFinite(result) ? result : undefined
}
