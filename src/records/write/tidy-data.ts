/** The data of a record as a person would type it: fields in the order of the schema, nothing that goes without saying. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { fieldsOf, optionFor, unwrap } from '../../../schemas/walk.ts';
import { isMapping } from './yaml-text.ts';

/**
 * Puts fields in order, leaves out those that hold what the schema gives by itself, and writes an item that is only a
 * name as that name.
 */
export function tidyData(schema: z.core.$ZodType, data: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return tidyOption(inner, data);
  if (Array.isArray(data)) {
    return inner instanceof z.ZodArray ? data.map((each) => tidyData(inner.def.element, each)) : data;
  }
  if (!isMapping(data)) return data;
  if (inner instanceof z.ZodRecord) {
    return Object.fromEntries(
      Object.entries(data).map(([key, each]) => [key, tidyData(inner.def.valueType, each)]),
    );
  }
  const fields = fieldsOf(inner);
  if (!fields) return data;
  const keys = new Set([...Object.keys(fields), ...Object.keys(data)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const field = fields[key];
      const value = data[key];
      if (value === undefined || (field && isGiven(field, value))) return [];
      return [[key, field ? tidyData(field, value) : value]];
    }),
  );
}

function tidyOption(union: z.ZodUnion, data: unknown): unknown {
  const short = isMapping(data) && typeof data['name'] === 'string' ? data['name'] : undefined;
  // a short form is one that the schema reads as the same
  const [first] = union.def.options;
  if (short !== undefined && first && isDeepStrictEqual(z.safeParse(first, short).data, data)) return short;
  const option = optionFor(union, data);
  return option ? tidyData(option, data) : data;
}

/** Whether a field that is not written would hold the same. */
function isGiven(field: z.core.$ZodType, value: unknown): boolean {
  const given = z.safeParse(field, undefined);
  return given.success && isDeepStrictEqual(given.data, value);
}
