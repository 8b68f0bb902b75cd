/** The beginnings of a client's records. */
import type { Beginning, Draft } from './template.ts';

export function newClient({ words, anyOf, today, personal }: Beginning): Draft {
  return {
    data: {
      name: words.client,
      owner: anyOf('person'),
      journey: anyOf('journey'),
      start: today,
      contacts: [{ name: words.contact, title: words.contactTitle, purposes: ['documents'] }],
    },
    body: `${words.clientText}\n\n## ${personal}\n\n${words.personalText}\n`,
  };
}

export function newTouchpoint({ words, owner, today }: Beginning): Draft {
  return {
    data: {
      type: 'meeting',
      attendees: [owner],
      feeling: { emotion: 'calm', satisfaction: 4, trust: 4, note: words.shown },
      next: [{ do: words.promised, who: owner, due: today }],
    },
    body: `${words.said}\n`,
  };
}

export function newScope({ words, today }: Beginning): Draft {
  return {
    data: {
      baseline: today,
      included: [{ name: words.scopeBranch, items: [{ name: words.scopeItem, limit: '1/month' }] }],
      excluded: [],
      phase_2: [],
    },
    body: '',
  };
}

export function newChange({ words, today }: Beginning): Draft {
  return {
    data: { title: words.change, asked: { by: words.asker, on: today }, add: [{ name: words.added }] },
    body: `${words.changeText}\n`,
  };
}

export function newPlan({ words, owner, today }: Beginning): Draft {
  const deliverables = [{ name: words.deliverable, owner, due: today }];
  return {
    data: {
      objectives: [
        {
          id: 'first-objective',
          kind: 'sales',
          name: words.objective,
          metric: words.metric,
          actions: [{ name: words.action, deliverables }],
        },
      ],
    },
    body: '',
  };
}

export function newAccess({ words, today }: Beginning): Draft {
  return {
    data: { access: [{ platform: 'google-ads', level: words.level, asked: today, vault: words.vault }] },
    body: '',
  };
}

/** The head of a table of figures; values are only known to those who measured them. */
export function newMetrics(): Draft {
  return { data: { rows: [] }, body: '' };
}
