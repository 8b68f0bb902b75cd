/** The client's edition of a value: what its schema marks with `clientSees`, and nothing else. */
import { z } from 'zod';
import { fieldsOf, metaOf, optionFor, unwrap } from './walk.ts';

/**
 * A copy of a valid value without what is internal. Below an internal field all is internal. An internal field has the
 * value that it has where nobody wrote it: its default, or none.
 */
export function clientPart(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const option = optionFor(inner, value);
    return option && clientPart(option, value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return inner instanceof z.ZodArray ? value.map((item) => clientPart(inner.def.element, item)) : [];
  }
  if (inner instanceof z.ZodRecord) return mapValues(value, (item) => clientPart(inner.def.valueType, item));
  const fields = fieldsOf(inner) ?? {};
  const visible = Object.entries(value).filter(([key]) => isSeen(fields[key]));
  return {
    ...unwritten(fields),
    ...Object.fromEntries(visible.map(([key, item]) => [key, fields[key] && clientPart(fields[key], item)])),
  };
}

function isSeen(field: z.core.$ZodType | undefined): boolean {
  return field !== undefined && metaOf(field).audience === 'client';
}

/** What the internal fields hold where nobody wrote them. */
function unwritten(fields: Record<string, z.core.$ZodType>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const nothing = isSeen(field) ? undefined : z.safeParse(field, undefined);
      return nothing?.success && nothing.data !== undefined ? [[key, nothing.data]] : [];
    }),
  );
}

function mapValues(value: object, change: (item: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
