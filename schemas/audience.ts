/** The client's edition of a value: what its schema marks with `clientSees`, and nothing else. */
import { z } from 'zod';
import { fieldsOf, metaOf, optionFor, unwrap } from './walk.ts';

/**
 * A copy of a valid value without what is internal. Below an internal field all is internal. An internal field has the
 * value that it has where nobody wrote it: its default, or none.
 */
export function clientPart(schema: z.core.$ZodType, value: unknown): unknown {
  return viewOf(schema)(value);
}

/** Takes out of a valid value what the client may see. */
type View = (value: unknown) => unknown;

/** Schemas are read once: what they say of themselves takes long to gather, and a thousand clients ask for it. */
const views = new WeakMap<z.core.$ZodType, View>();

function viewOf(schema: z.core.$ZodType): View {
  const known = views.get(schema);
  if (known) return known;
  const view = makeView(unwrap(schema));
  views.set(schema, view);
  return view;
}

function makeView(inner: z.core.$ZodType): View {
  if (inner instanceof z.ZodUnion) {
    return (value) => {
      const option = optionFor(inner, value);
      return option && viewOf(option)(value);
    };
  }
  if (inner instanceof z.ZodArray) {
    const { element } = inner.def;
    return (value) =>
      Array.isArray(value) ? value.map((item) => viewOf(element)(item)) : withoutFields(value);
  }
  if (inner instanceof z.ZodRecord) {
    const { valueType } = inner.def;
    return (value) =>
      isMapping(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, viewOf(valueType)(item)]))
        : withoutFields(value);
  }
  const fields = Object.entries(fieldsOf(inner) ?? {});
  const seen = new Map(fields.filter(([, field]) => isSeen(field)));
  const filled = fields.filter(([, field]) => !isSeen(field) && unwritten(field) !== undefined);
  return (value) => {
    if (!isMapping(value)) return withoutFields(value);
    const visible = Object.entries(value).flatMap(([key, item]) => {
      const field = seen.get(key);
      return field ? [[key, viewOf(field)(item)]] : [];
    });
    return Object.fromEntries([...filled.map(([key, field]) => [key, unwritten(field)]), ...visible]);
  };
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of a list or mapping that no schema describes nothing is seen; text and numbers hold no fields. */
function withoutFields(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return isMapping(value) ? {} : value;
}

function isSeen(field: z.core.$ZodType): boolean {
  return metaOf(field).audience === 'client';
}

/** What a field holds where nobody wrote it; made anew each time, so that no two records share it. */
function unwritten(field: z.core.$ZodType): unknown {
  return z.safeParse(field, undefined).data;
}
