/** The beginnings of the organisation's records. */
import type { Beginning, Draft } from './template.ts';

export function newSite({ words }: Beginning): Draft {
  return {
    data: { name: words.site, locale: 'en', timezone: 'America/Sao_Paulo', currency: 'BRL', country: 'BR' },
    body: `${words.siteText}\n`,
  };
}

export function newRole({ words }: Beginning): Draft {
  return {
    data: { name: words.role, headcount: 1, profile: [words.trait], responsibilities: [words.duty] },
    body: `${words.roleText}\n`,
  };
}

export function newPerson({ words, anyOf, today }: Beginning): Draft {
  return {
    data: { name: words.person, role: anyOf('role'), since: today },
    body: `${words.personText}\n`,
  };
}

export function newSegment({ words, anyOf }: Beginning): Draft {
  return {
    data: {
      name: words.segment,
      match: { any: [{ fact: 'staff', above: 100 }] },
      journey: anyOf('journey'),
      clients_per_manager: 30,
      cadence: [{ stage: 'onboarding', every: '1w', by: 'meeting' }],
    },
    body: `${words.segmentText}\n`,
  };
}

export function newMap({ words }: Beginning): Draft {
  return { data: { title: words.map }, body: `- ${words.branch}\n  - ${words.leaf}\n` };
}

export function newPage({ words }: Beginning): Draft {
  return { data: { title: words.page, summary: words.pageSummary }, body: `${words.pageText}\n` };
}
