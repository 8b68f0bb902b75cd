import type { Scope } from '../../../schemas/scope.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { LinkProblem } from '../link.ts';
import type { States } from './edits.ts';
import { type Held, type HeldItem, itemEdits } from './item-edits.ts';

const NOTHING: Held = new Map();

/** Edits of a scope that the client had confirmed, made without a confirmation that is newer. */
export function scopeEdits(
  client: string,
  { forked, tip, now }: States<'scope'>,
  next: string,
): LinkProblem[] {
  const base = tip ?? forked;
  const agreed = base?.data.confirmed;
  if (!base || !agreed) return [];
  const tail = `, and the client confirmed this scope on ${agreed.on}.`;
  const hint = `Put it back and write the difference as \`clients/${client}/changes/${next}-….md\`, or have the scope confirmed anew and write the new \`confirmed\`.`;
  if (!now) return forked ? [deleted(client, agreed.on)] : [];
  const { data } = now;
  if (data.confirmed && data.confirmed.on > agreed.on) return [];
  const problems: Problem[] = [];
  const edited = (path: DataPath, atKey: boolean, what: string) =>
    problems.push({ rule: 'scope-edited', path, atKey, message: `${what}${tail}`, hint });
  if (!data.confirmed && forked?.data.confirmed) {
    problems.push({
      rule: 'scope-edited',
      path: ['baseline'],
      atKey: true,
      message: `The confirmation of this scope by ${agreed.by} on ${agreed.on} was taken out.`,
      hint: 'Put `confirmed` back; what the client wants otherwise is a change request in changes/.',
    });
  }
  if (data.baseline !== base.data.baseline && data.baseline !== forked?.data.baseline)
    edited(['baseline'], false, `The baseline went from ${base.data.baseline} to ${data.baseline}`);
  const before = forked ? heldItems(forked.data) : NOTHING;
  for (const { id, what, path, atKey } of itemEdits(heldItems(base.data), before, heldItems(data)))
    edited(atKey ? listIn(data, path) : path, atKey, `\`${id}\`: ${what}`);
  return problems.map((problem) => ({ file: now.file, problem }));
}

function deleted(client: string, on: string): LinkProblem {
  return {
    file: `clients/${client}/client.md`,
    problem: {
      rule: 'scope-edited',
      line: 1,
      message: `scope.md was deleted, and the client confirmed this scope on ${on}.`,
      hint: `Put \`clients/${client}/scope.md\` back; what the client wants otherwise is a change request in changes/.`,
    },
  };
}

/** Everything that a scope names, by id, with what binds in it. */
function heldItems(scope: Scope): Held {
  const held = new Map<string, HeldItem>();
  const hold = (item: HeldItem & { id: string }) => held.set(item.id, item);
  scope.included.forEach((group, g) => {
    hold({ ...group, where: 'what is included', path: ['included', g], list: ['included'] });
    group.items.forEach((item, i) => {
      const list = ['included', group.id, 'items'];
      hold({
        ...item,
        where: `the branch \`${group.id}\``,
        path: ['included', g, 'items', i],
        list,
        branch: group.id,
      });
    });
  });
  for (const [key, where] of [
    ['excluded', 'what is excluded'],
    ['phase_2', 'phase 2'],
  ] as const) {
    scope[key].forEach((item, i) => {
      hold({ ...item, where, path: [key, i], list: [key] });
    });
  }
  return held;
}

/** Where a list of an earlier scope is in the present one: a branch is known by its id, not by its place. */
function listIn(scope: Scope, [key, branch]: DataPath): DataPath {
  if (key === 'included' && branch !== undefined) {
    const at = scope.included.findIndex(({ id }) => id === branch);
    if (at === -1) return ['included'];
    return scope.included[at]?.items.length ? ['included', at, 'items'] : ['included', at];
  }
  if (key === 'included') return ['included'];
  const list = key === 'excluded' ? scope.excluded : scope.phase_2;
  if (list.length > 0 && key !== undefined) return [key];
  return scope.confirmed ? ['confirmed'] : ['baseline'];
}
