import type { APIRoute } from 'astro';
import { type CalendarFile, printCalendar } from '../../feeds/calendar-file.ts';
import { currentSite } from '../../site/current.ts';
import { clientCalendars, toCalendar } from '../../site/feeds.ts';
import { listPaths } from '../../site/page.ts';

export function getStaticPaths() {
  const site = currentSite();
  return listPaths(
    site,
    clientCalendars(site).map(({ id, file }) => ({ params: { client: id }, view: file })),
  );
}

export const GET: APIRoute<{ view: CalendarFile }> = ({ props }) => toCalendar(printCalendar(props.view));
