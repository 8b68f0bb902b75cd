import { loads } from '../../playbook/portfolio.ts';
import { hasLeft } from '../../playbook/team.ts';
import type { RecordOf } from '../../records/record.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { editLink, newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { absenceFacts, absenceText } from './absences.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import type { FactView } from './facts.ts';
import { fullText } from './load-text.ts';

export interface TeamView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** When the whole team is away. */
  away: FactView[];
  roles: RoleView[];
  people: PersonView[];
  /** Links to a new role and a new person. */
  add: string | undefined;
  addPerson: string | undefined;
}

/** What a role answers for, and who does it. */
export interface RoleView {
  id: string;
  name: string;
  /** "3 of 3", or how many have it where no number is wanted. */
  strength: string;
  /** Places that nobody fills. */
  open: string | undefined;
  /** More people than planned. */
  above: string | undefined;
  profile: string[];
  duties: string[];
  tools: string[];
  people: Link[];
  connections: ConnectionsView;
  /** Markdown. */
  text: string;
  edit: string | undefined;
}

export interface PersonView {
  id: string;
  name: string;
  role: Link;
  email: string | undefined;
  languages: string;
  segments: Link[];
  accounts: string;
  /** Hundredths of the limit; undefined where there is none. */
  filled: number | undefined;
  /** At the limit, or how far above it. */
  full: string | undefined;
  away: string;
  /** Markdown. */
  text: string;
  edit: string | undefined;
}

/** Who is in the team, by role and by name. People who have left are not listed. */
export function teamView(site: Site): TeamView {
  const { messages, playbook } = site;
  const m = messages.team;
  const { today } = playbook;
  const people = [...playbook.of.person.values()].filter(({ data }) => !hasLeft(data, today));
  const roles = [...playbook.of.role.values()];
  const vacant = roles.reduce((sum, role) => sum + Math.max(0, missing(role, people)), 0);
  const load = new Map(loads([...site.states.values()], playbook).map((each) => [each.person, each]));
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/team/',
      search: { kind: messages.search.kinds.team },
    }),
    title: m.title,
    lead: m.lead(people.length, roles.length, vacant),
    away: absenceFacts(undefined, site),
    roles: roles.map((role) => roleView(role, people, site)),
    people: people.map((person) => personView(person, load.get(person.id), site)),
    add: newRecordLink(playbook.site.data, 'roles/new-role.md', newText('role', site)),
    addPerson: newRecordLink(playbook.site.data, 'people/new-person.md', newText('person', site)),
  };
}

function holders(role: RecordOf<'role'>, people: readonly RecordOf<'person'>[]): RecordOf<'person'>[] {
  return people.filter(({ data }) => data.role === role.id);
}

/** People wanted and not there; negative where there are more than planned. */
function missing(role: RecordOf<'role'>, people: readonly RecordOf<'person'>[]): number {
  const have = holders(role, people).length;
  return (role.data.headcount ?? have) - have;
}

function roleView(role: RecordOf<'role'>, people: readonly RecordOf<'person'>[], site: Site): RoleView {
  const { messages, playbook } = site;
  const m = messages.team;
  const { data } = role;
  const own = holders(role, people);
  const lacking = missing(role, people);
  return {
    id: role.id,
    name: data.name,
    strength: data.headcount === undefined ? m.have(own.length) : m.strength(own.length, data.headcount),
    open: lacking > 0 ? m.open(lacking) : undefined,
    above: lacking < 0 ? m.above(-lacking) : undefined,
    profile: data.profile,
    duties: data.responsibilities,
    tools: data.tools,
    people: own.map(({ id, data: { name } }) => ({ text: name, to: `#${id}` })),
    connections: connectionsView(role, site, { uses: ['person.role'] }),
    text: role.markdown.trim(),
    edit: editLink(playbook.site.data, role.file),
  };
}

function personView(
  person: RecordOf<'person'>,
  load: { accounts: number; limit: number | undefined } | undefined,
  site: Site,
): PersonView {
  const { messages, formats: f, playbook } = site;
  const m = messages.team;
  const { data } = person;
  const { accounts = 0, limit } = load ?? {};
  return {
    id: person.id,
    name: data.name,
    role: { text: nameOf(data.role, playbook), to: `#${data.role}` },
    email: data.email,
    languages: f.list(data.languages.map((code) => f.language(code.replace(/-.*$/, '')))),
    segments: data.segments.map((segment) => ({
      text: playbook.of.segment.get(segment)?.data.name ?? segment,
      to: `/segments/${segment}/`,
    })),
    accounts:
      load === undefined
        ? ''
        : limit === undefined
          ? f.number(accounts)
          : m.accountsOf(f.number(accounts), f.number(limit)),
    filled: limit === undefined ? undefined : Math.min(100, Math.round((accounts / limit) * 100)),
    full: fullText(accounts, limit, site),
    away: absenceText(data.days_off, site),
    text: person.markdown.trim(),
    edit: editLink(playbook.site.data, person.file),
  };
}
