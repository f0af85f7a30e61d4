/** What `panel=` can ask the source panel for. */
export type PanelSubject =
  | { kind: 'claim'; id: string }
  | { kind: 'missing'; model: string; about: string }
  | { kind: 'openness'; model: string }
  | { kind: 'clause'; license: string; clause: string }

/** Reads `panel=`; `null` for a value of another panel and for what cannot be read. */
export function panelSubject(value: string | null): PanelSubject | null {
  const [, kind, rest = ''] = /^(claim|missing|openness|clause):(.+)$/.exec(value ?? '') ?? []
  if (kind === 'claim') return { kind, id: rest }
  if (kind === 'openness') return { kind, model: rest }
  const [, record, part] = /^([^:]+):(.+)$/.exec(rest) ?? []
  if (record === undefined || part === undefined) return null
  if (kind === 'missing') return { kind, model: record, about: part }
  return kind === 'clause' ? { kind, license: record, clause: part } : null
}
