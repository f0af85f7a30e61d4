import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../src/schema.ts'
import { foundations, root, rooms, type SourceFile, sources } from './house.ts'

const code = sources.filter(({ isTest }) => !isTest)
const floorOf = (target: string) => /^(shared|db|server|client)\/src\//.exec(target)?.[1]
const roomNames: readonly string[] = rooms

/** Every import that breaks a rule, as one line each. */
function breaches(files: readonly SourceFile[], isBreach: (file: SourceFile, target: string) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter(({ target }) => isBreach(file, target)).map(({ target }) => `${file.path} imports ${target}`),
  )
}

test('every file and import is read', () => {
  expect(code.length).toBeGreaterThan(150)
  const missing = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => floorOf(target) && !target.includes('?') && !existsSync(join(root, target)))
      .map(({ target }) => `${path} imports ${target}`),
  )
  expect(missing).toEqual([])
})

test('a floor uses only floors below it: shared, then db, then server; the client uses shared alone', () => {
  const below: Readonly<Record<string, readonly string[]>> = {
    shared: ['shared'],
    db: ['shared', 'db'],
    server: ['shared', 'db', 'server'],
    client: ['shared', 'client'],
  }
  const found = breaches(sources, ({ floor }, target) => {
    const used = floorOf(target)
    return used !== undefined && !below[floor]?.includes(used)
  })
  expect(found).toEqual([])
})

test('shared depends on zod alone', () => {
  const shared = code.filter(({ floor }) => floor === 'shared')
  expect(breaches(shared, (_, target) => !floorOf(target) && target !== 'zod')).toEqual([])
})

test('every folder of a floor is a room or one of its foundations', () => {
  const folders = globSync('{shared,db,server,client}/src/*/', { cwd: root }).map((path) => path.split('/'))
  const unknown = folders.filter(
    ([floor = '', , folder = '']) => !roomNames.includes(folder) && !foundations[floor]?.includes(folder),
  )
  expect(unknown.map((parts) => parts.join('/'))).toEqual([])
})

test('a room uses only rooms before it', () => {
  const inRooms = code.filter(({ folder }) => folder && roomNames.includes(folder))
  const found = breaches(inRooms, ({ folder = '' }, target) => {
    const used = /^\w+\/src\/([^/]+)\//.exec(target)?.[1] ?? ''
    return roomNames.indexOf(used) > roomNames.indexOf(folder)
  })
  expect(found).toEqual([])
})

test('nothing looks up the stairs: rooms and foundations import no head that imports them', () => {
  const heads =
    /^(server\/src\/(schema|roots|server|main|print-schema)|db\/src\/(import|project)|shared\/src\/catalog|client\/src\/(main|routes\/.*))\.tsx?$/
  const inside = code.filter(({ floor, folder }) => folder !== undefined && folder !== 'routes' && floor !== 'db')
  expect(breaches(inside, ({ floor }, target) => floorOf(target) === floor && heads.test(target))).toEqual([])
})

test('the compiler, the HTTP front, the table and the chart marks know no noun', () => {
  const foundation = code.filter(
    ({ floor, folder = '' }) => ['server', 'client'].includes(floor) && ['sql-fields', 'http', 'ui'].includes(folder),
  )
  const found = breaches(foundation, ({ floor }, target) => {
    const [used, , folder = ''] = target.split('/')
    return used === floor && roomNames.includes(folder)
  })
  expect(found).toEqual([])
  const compiler = code.filter(({ folder }) => folder === 'sql-fields')
  expect(breaches(compiler, (_, target) => floorOf(target) !== undefined && !target.includes('/sql-fields/'))).toEqual(
    [],
  )
})

test('no file imports itself, however long the way', () => {
  const byPath = new Map(code.map((file) => [file.path, file]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path) || way.includes(path)) return
    for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? [])
      if (!isTypeOnly && byPath.has(target)) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of byPath.keys()) visit(path, [])
  expect(cycles).toEqual([])
})

test('files are named by what they are', () => {
  const vague = sources
    .map(({ path }) => path)
    .filter((path) => /(^|[-./])(utils?|helpers?|manager|service|common|misc)([-./]|s\.)/.test(path))
  expect(vague).toEqual([])
  const notKebab = sources
    .map(({ path }) => path)
    .filter((path) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(basename(path)))
  expect(notKebab).toEqual([])
})

test('the API has one word for one thing', () => {
  const otherWords = /checkpoint|variant|rating|citation|quant(?!iz)|backend/i
  const names = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => [
      type.name,
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : []),
    ])
  expect(names.filter((name) => otherWords.test(name))).toEqual([])
})

test('code holds no cast to any, no banner, no left-over', () => {
  const leftOver = /\bTODO\b|\bFIXME\b|\bXXX\b|^\s*\/\/ ?[-=*]{4,}|\bdebugger\b|\bas any\b/m
  const found = code.filter(({ path }) => leftOver.test(readFileSync(join(root, path), 'utf8')))
  expect(found.map(({ path }) => path)).toEqual([])
})
