import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examplesFile, printedExamples, programs, questions } from '../../src/print-examples.ts'
import { openCatalog } from '../catalog.ts'
import { type Served, serve } from '../served.ts'
import { run } from './project.ts'

/** With `RECORD=1` what the programs print is written instead of compared. */
const isRecording = process.env['RECORD'] === '1'
const folder = fileURLToPath(new URL('examples/', import.meta.url))
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)

let served: Served

beforeAll(async () => {
  served = await serve((await openCatalog()).connection)
})

afterAll(() => served.close())

const interpreterOf = { curl: 'sh', python, javascript: process.execPath } as const

describe('an example for integrators', () => {
  test.each(programs)('$file prints what stands beside it', async ({ file, language }) => {
    const interpreter = interpreterOf[language]
    if (interpreter === undefined) return
    const { code, out, all } = await run(folder, interpreter, [file], { API_URL: `${served.origin}/graphql` })
    expect({ code, all }).toMatchObject({ code: 0 })
    const output = `${folder}${file}.out`
    if (isRecording) writeFileSync(output, out)
    expect(out).toBe(existsSync(output) ? readFileSync(output, 'utf8') : '')
  })

  test.each(questions())('$name is answered, with something in it', async ({ query }) => {
    const { data, errors } = (await served.post(query)).json()
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toMatch(/"(printed|name|summary|totalBytes)":"?[^n"]/)
  })

  test('is shown as it is: the file that the explorer reads is what `npm run schema` writes', () => {
    expect(readFileSync(examplesFile, 'utf8')).toBe(printedExamples())
  })
})
