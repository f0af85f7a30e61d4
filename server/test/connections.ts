import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'

/** A field that answers page by page. */
export interface ConnectionField {
  readonly parent: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly type: GraphQLObjectType
}

/** Whether a type is a page of rows: what has edges and a place in a list. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields()
}

/** Every field of a schema that answers page by page. */
export function connectionFields(schema: GraphQLSchema): ConnectionField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((parent) =>
      Object.values(parent.getFields()).flatMap((field) => {
        const type = getNamedType(field.type)
        return isConnection(type) ? [{ parent, field, type }] : []
      }),
    )
}
