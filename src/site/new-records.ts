/** The beginnings of records, offered in the repository's web editor. */

export function touchpointText(today: string, owner: string): string {
  return `---
type: meeting
attendees: [${owner}]
feeling: { emotion: calm, satisfaction: 4, trust: 4, note: "What showed it." }
next:
  - { do: What was promised, who: ${owner}, due: ${today} }
---
What was said.
`;
}

export function clientText(today: string, owner: string, journey: string): string {
  return `---
name: Name of the client
owner: ${owner}
journey: ${journey}
start: ${today}
facts: { staff: 0, mrr: 0 }
contacts:
  - { name: Name, title: What they do, purposes: [documents] }
---
Who they are and what they want, in a paragraph.

## Personal view

What only we should know.
`;
}

export function scopeText(today: string): string {
  return `---
baseline: ${today}
included:
  - name: First branch
    items:
      - { name: What is delivered, limit: 1/month }
excluded: []
phase_2: []
---
`;
}

/** The head of a table of figures; values are only known to those who measured them. */
export function metricsText(): string {
  return 'date,metric,value\n';
}
