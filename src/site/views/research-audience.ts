import { type Audience, type AudienceGroup, devices } from '../../../schemas/research/audience.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { leadsToLinks } from './research-links.ts';

export interface GroupView {
  name: string;
  /** "existing customers, 112 people". */
  who: string;
  segment: Link | undefined;
  devices: { word: string; share: string; filled: number }[];
  met: string[];
  buys: string;
  bias: string;
  days: string[];
  say: string | undefined;
  loyalty: string | undefined;
  links: Link[];
}

export interface AudienceView {
  type: 'audience';
  groups: GroupView[];
}

export function audienceView({ groups }: Audience, site: Site): AudienceView {
  return { type: 'audience', groups: groups.map((group) => groupView(group, site)) };
}

function groupView(group: AudienceGroup, site: Site): GroupView {
  const m = site.messages.research;
  const segment = group.segment === undefined ? undefined : site.playbook.of.segment.get(group.segment);
  return {
    name: group.name,
    who: [m.relation[group.relation], group.people === undefined ? undefined : m.people(group.people)]
      .filter(Boolean)
      .join(', '),
    segment: segment && { text: segment.data.name, to: `/segments/${segment.id}/` },
    devices: devices
      .flatMap((device) => {
        const share = group.devices?.[device];
        if (share === undefined) return [];
        const filled = Number.parseInt(share, 10);
        return [{ word: m.device[device], share: site.formats.percent(filled / 100), filled }];
      })
      .sort((a, b) => b.filled - a.filled),
    met: [
      ...group.messages,
      ...(group.last_opened === undefined ? [] : [m.opened(group.last_opened)]),
      ...(group.last_clicked === undefined ? [] : [m.clicked(group.last_clicked)]),
    ],
    buys: site.formats.list(group.buys.map((way) => m.purchase[way])),
    bias: site.formats.list(group.bias.map((each) => m.bias[each])),
    days: group.events,
    say: group.say,
    loyalty: group.loyalty === undefined ? undefined : m.loyalty(group.loyalty),
    links: leadsToLinks(group, site),
  };
}
