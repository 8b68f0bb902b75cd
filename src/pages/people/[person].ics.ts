import type { APIRoute } from 'astro';
import { type CalendarFile, printCalendar } from '../../feeds/calendar-file.ts';
import { currentSite } from '../../site/current.ts';
import { personCalendars, toCalendar } from '../../site/feeds.ts';
import { listPaths } from '../../site/page.ts';

export function getStaticPaths() {
  const site = currentSite();
  return listPaths(
    site,
    personCalendars(site).map(({ id, file }) => ({ params: { person: id }, view: file })),
  );
}

export const GET: APIRoute<{ view: CalendarFile }> = ({ props }) => toCalendar(printCalendar(props.view));
