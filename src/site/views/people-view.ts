import { accessRegister } from '../../playbook/access-register.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { criteriaOf } from '../../playbook/segmentation.ts';
import { takeSection } from '../markdown.ts';
import { languages } from '../messages/messages.ts';
import type { Link } from '../page.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { accessStatus, openDoors } from './access-view.ts';
import { type ClientSegmentView, clientSegment } from './client-segment.ts';
import type { FactView } from './facts.ts';
import { factText, factValue } from './texts.ts';
import type { StatusView } from './tones.ts';

/** Who is who at a client and with us, what was signed, and who may get in where. */
export interface PeopleView {
  answer: string;
  overview: string;
  personal: string | undefined;
  contacts: {
    name: string;
    title: string | undefined;
    about: string;
    decides: boolean;
    email: string | undefined;
    phone: string | undefined;
  }[];
  team: { name: string; about: string }[];
  communication: FactView[];
  contract: FactView[];
  facts: FactView[];
  segment: ClientSegmentView;
  access: {
    platform: string;
    account: string | undefined;
    level: string;
    status: StatusView;
    vault: string;
    note: string | undefined;
  }[];
  /** The register in the web editor. */
  /** Said first where the client has left and doors are open. */
  toRevoke: string | undefined;
  /** The page of the register. */
  register: string;
  accessEdit: string | undefined;
  accounts: FactView[];
  links: Link[];
}

/** The section of a client's text that never leaves the team, by its heading in every language of the interface. */
const personalHeadings = Object.values(languages).map((language) => language.client.personal);

export function peopleView(state: ClientState, site: Site): PeopleView {
  const { file } = state;
  const { messages, playbook, formats: f } = site;
  const m = messages.client;
  const client = file.client.data;
  const register = accessRegister(file, playbook.today, site.calendars.of(client));
  const { rest, section } = takeSection(file.client.markdown.trim(), personalHeadings);
  const facts = (pairs: [string, string | undefined][]) =>
    pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  const { contract, communication } = client;
  const tested = new Set(
    [...playbook.of.segment.values()].flatMap(({ data }) => criteriaOf(data.match).map(({ fact }) => fact)),
  );
  return {
    answer: m.peopleWhy(
      register.entries.filter(({ state: reached }) => reached === 'verified').length,
      register.entries.length,
    ),
    overview: rest,
    personal: section,
    contacts: client.contacts.map((contact) => ({
      name: contact.name,
      title: contact.title,
      about: contact.purposes.join(', '),
      decides: contact.decides,
      email: contact.email,
      phone: contact.whatsapp ?? contact.phone,
    })),
    team: client.team.map((member) => ({ name: nameOf(member.person, playbook), about: member.for })),
    communication: facts([
      [m.hours, communication?.hours],
      [m.channel, communication?.channel],
      [m.meetings, communication?.meetings],
    ]),
    contract: facts([
      [m.signed, contract?.signed && f.day(contract.signed)],
      [m.deposit, contract?.deposit && f.day(contract.deposit)],
      [m.renews, contract?.renews && f.day(contract.renews)],
      [m.monthly, contract?.monthly === undefined ? undefined : f.money(contract.monthly)],
      [m.payment, contract?.payment],
    ]),
    // what the rules test stands beside its tests
    facts: Object.entries(client.facts)
      .filter(([fact]) => !tested.has(fact))
      .map(([fact, value]) => ({ label: factText(fact), value: factValue(value, site) })),
    segment: clientSegment(state, site),
    access: register.entries.map((found) => ({
      platform: found.entry.platform,
      account: found.entry.account === undefined ? undefined : String(found.entry.account),
      level: found.entry.level,
      status: accessStatus(found, site),
      vault: found.entry.vault ?? '',
      note: found.entry.note,
    })),
    toRevoke: openDoors(register, site),
    register: `/clients/${file.id}/access/`,
    accessEdit: file.access && editLink(playbook.site.data, file.access.file),
    accounts: client.accounts.map(({ platform, id, note }) => ({
      label: platform,
      value: [String(id), note].filter(Boolean).join(', '),
    })),
    links: client.links.map(({ title, url }) => ({ text: title, to: url })),
  };
}
