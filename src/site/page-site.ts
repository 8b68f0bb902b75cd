import { currentSite } from './current.ts';
import type { Site } from './site.ts';

/** The site in the language of the page being drawn: a page for a client sets it, every other one has the site's own. */
export function pageSite(locals: App.Locals): Site {
  return locals.site ?? currentSite();
}
