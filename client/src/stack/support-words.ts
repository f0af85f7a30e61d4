/** How a runtime supports a format, in words. What no documentation says is not in here: silence is not "no". */
export const supportWords = { YES: 'runs', PARTIAL: 'runs in part', NO: 'does not run' } as const

export type Support = keyof typeof supportWords
