import { printCalendar } from '../feeds/calendar-file.ts';
import { currentSite } from '../site/current.ts';
import { calendarOfAll, toCalendar } from '../site/feeds.ts';

export function GET(): Response {
  return toCalendar(printCalendar(calendarOfAll(currentSite())));
}
