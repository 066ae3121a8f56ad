// What can be selected on a type, and the fields of a document with their types
import {
  getNamedType, isAbstractType, isLeafType, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef,
} from 'graphql';

const META = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

export const fieldOf = (type, name) => META.find((field) => field.name === name) ?? type.getFields()[name];
export const isLeaf = (field) => isLeafType(getNamedType(field.type));

/** The fields of a type, those of the types behind an interface as in an inline fragment on them. */
export function choices(schema, type) {
  const own = Object.values(type.getFields?.() ?? {}).map((field) => ({ field }));
  const roots = type === schema.getQueryType() ? [{ field: SchemaMetaFieldDef }, { field: TypeMetaFieldDef }] : [];
  const behind = isAbstractType(type) ? schema.getPossibleTypes(type).flatMap((possible) =>
    Object.values(possible.getFields()).filter(({ name }) => !type.getFields()[name])
      .map((field) => ({ field, on: possible.name }))) : [];
  return [...own, ...roots, ...behind];
}

/** Each field of a document: the list that holds it, its parent's type, its definition, and its level. */
export function places(schema, siblings, type = schema.getQueryType(), level = 1) {
  return siblings.flatMap((node) => {
    const parent = node.on ? schema.getType(node.on) : type;
    const field = fieldOf(parent, node.name);
    return [{ siblings, node, parent, field, level },
      ...places(schema, node.children, getNamedType(field.type), level + 1)];
  });
}

/** The types and fields of a document that have fields of their own; documents that share most of them attack the same. */
export function shape(schema, document) {
  return new Set(places(schema, document).filter(({ field }) => !isLeaf(field))
    .map(({ parent, node }) => `${parent.name}.${node.name}`));
}
