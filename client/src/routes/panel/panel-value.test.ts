import { expect, test } from 'vitest'
import { claimPanel, clausePanel, missingPanel, opennessPanel } from '../../sources/claim-marker.ts'
import { panelSubject } from './panel-value.ts'

test('reads what pages write', () => {
  expect(panelSubject(claimPanel('RmFjdDpsbGFtYQ'))).toEqual({ kind: 'claim', id: 'RmFjdDpsbGFtYQ' })
  expect(panelSubject(missingPanel('olmo-2-7b', 'LAYERS'))).toEqual({
    kind: 'missing',
    model: 'olmo-2-7b',
    about: 'LAYERS',
  })
  expect(panelSubject(clausePanel('mit', 'ATTRIBUTION'))).toEqual({
    kind: 'clause',
    license: 'mit',
    clause: 'ATTRIBUTION',
  })
  expect(panelSubject(opennessPanel('olmo-2-7b'))).toEqual({ kind: 'openness', model: 'olmo-2-7b' })
})

test.each([null, '', 'query', 'claim:', 'missing:olmo-2-7b', 'memory:x'])('leaves %s to others', (value) => {
  expect(panelSubject(value)).toBeNull()
})
