import { useQuery } from 'urql'
import { graphql } from '../../graphql/tada.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './api.module.css'

const limitsQuery = graphql(`
  query ApiLimits {
    catalog {
      version
      limits {
        bodyBytes
        urlLength
        documentCharacters
        documentTokens
        definitions
        depth
        introspectionDepth
        introspections
        aliases
        rootFields
        directives
        selectedFields
        nodes
        values
        responseCharacters
        pageSize
        defaultPageSize
        idsPerList
        searchCharacters
        comparedModels
      }
    }
  }
`)

const words = {
  bodyBytes: 'bytes of a request',
  urlLength: 'characters of an address',
  documentCharacters: 'characters of a document',
  documentTokens: 'tokens of a document',
  definitions: 'operations and fragments of a document',
  depth: 'fields above one another',
  introspectionDepth: 'fields above one another below __schema or __type',
  introspections: 'times a query may ask for the schema',
  aliases: 'aliases, all fragments spread',
  rootFields: 'fields at the top',
  directives: 'directives, all fragments spread',
  selectedFields: 'fields, all fragments spread',
  nodes: 'objects an operation could return, by its page sizes',
  values: 'scalars these objects could hold together',
  responseCharacters: 'characters of an answer',
  pageSize: 'rows of a page',
  defaultPageSize: 'rows of a page whose size is not given',
  idsPerList: 'entries of a list argument',
  searchCharacters: 'characters of a text to search for',
  comparedModels: 'models of a comparison',
} as const

/** The limits in force, as the API states them. */
export function Limits() {
  const [{ data, error }] = useQuery({ query: limitsQuery })
  const limits = data?.catalog?.limits
  if (!limits) return error ? <p className="fail">not loaded</p> : <Skeleton what="the limits" rows={6} />
  return (
    <table className={styles['names']}>
      <caption className="sr">Limits of one request</caption>
      <thead>
        <tr>
          <th scope="col">Limit</th>
          <th scope="col" className="r">
            At most
          </th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(words) as (keyof typeof words)[]).map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code> <span className="ink2">{words[name]}</span>
            </th>
            <td className="r">{limits[name].toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
