import { fitsSheet } from '../../diagrams/map/paper.ts';
import { tileBest } from '../../diagrams/map/tile-map.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { type MapView, mapRoot } from './map-view.ts';

/** A map over several sheets of paper. */
export interface MapSheetsView extends Pick<MapView, 'lead' | 'nodes'> {
  frame: PageFrame;
  title: string;
  /** Name of the map. */
  map: string;
  /** What stands over each sheet, in the order of the sheets. */
  headings: string[];
  /** What to do instead of printing more sheets than anyone puts together. */
  warning: string | undefined;
}

/** More than a wall takes. */
const MANY_SHEETS = 12;

/** Letters of the drawing at their full size, points. */
const FULL_PT = 11.25;

/** Nothing where one sheet shows the whole map in letters that can be read. */
export function mapSheetsView(map: RecordOf<'map'>, site: Site): MapSheetsView | undefined {
  const { data, body, id } = map;
  const root = mapRoot(data.title, body.nodes, (address) => address);
  if (fitsSheet(root)) return undefined;
  const { tiles, scale } = tileBest(root);
  const m = site.messages.mapSheets;
  return {
    frame: framePage(site, {
      title: m.title(data.title),
      section: '/maps/',
      crumbs: [
        { text: site.messages.shell.maps, to: '/maps/' },
        { text: data.title, to: `/maps/${id}/` },
      ],
      printed: `${data.title} · ${site.formats.day(site.playbook.today)}`,
    }),
    title: m.title(data.title),
    map: data.title,
    lead: m.lead(tiles.length, site.formats.number(Math.round(scale * FULL_PT * 10) / 10)),
    headings: tiles.map(({ name }, index) => m.sheet(name, index + 1, tiles.length)),
    warning: tiles.length > MANY_SHEETS ? m.tooMany : undefined,
    nodes: body.nodes,
  };
}
