import { accesses } from './en/accesses.ts';
import { alerts } from './en/alerts.ts';
import { care } from './en/care.ts';
import { briefing } from './en/briefing.ts';
import { capacity } from './en/capacity.ts';
import { begin } from './en/begin.ts';
import { client } from './en/client.ts';
import { connections } from './en/connections.ts';
import { conditions } from './en/conditions.ts';
import { facts } from './en/facts.ts';
import { plan } from './en/plan.ts';
import { plays } from './en/plays.ts';
import { diagrams } from './en/diagrams.ts';
import { feeds } from './en/feeds.ts';
import { library } from './en/library.ts';
import { mapTools } from './en/map-tools.ts';
import { mapSheets } from './en/map-sheets.ts';
import { memory } from './en/memory.ts';
import { numbers } from './en/numbers.ts';
import { overview } from './en/overview.ts';
import { packs } from './en/packs.ts';
import { playbook } from './en/playbook.ts';
import { dueWork } from './en/due-work.ts';
import { runs } from './en/runs.ts';
import { research } from './en/research.ts';
import { scope } from './en/scope.ts';
import { segmentation } from './en/segmentation.ts';
import { timeline } from './en/timeline.ts';
import { status } from './en/status.ts';
import { words } from './en/words.ts';

/** The interface in English, and the pattern of every other language. */
export const en = {
  ...words,
  ...overview,
  ...packs,
  ...begin,
  ...briefing,
  ...client,
  ...playbook,
  ...library,
  ...mapTools,
  ...facts,
  ...accesses,
  ...alerts,
  ...conditions,
  ...connections,
  ...plan,
  ...plays,
  ...care,
  ...mapSheets,
  ...memory,
  ...numbers,
  ...capacity,
  ...dueWork,
  ...runs,
  ...research,
  ...scope,
  ...segmentation,
  ...diagrams,
  ...feeds,
  timeline,
  ...status,
};
