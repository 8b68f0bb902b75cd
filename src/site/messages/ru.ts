import type { Messages } from './messages.ts';
import { accesses } from './ru/accesses.ts';
import { alerts } from './ru/alerts.ts';
import { care } from './ru/care.ts';
import { briefing } from './ru/briefing.ts';
import { capacity } from './ru/capacity.ts';
import { begin } from './ru/begin.ts';
import { client } from './ru/client.ts';
import { connections } from './ru/connections.ts';
import { conditions } from './ru/conditions.ts';
import { facts } from './ru/facts.ts';
import { plan } from './ru/plan.ts';
import { plays } from './ru/plays.ts';
import { diagrams } from './ru/diagrams.ts';
import { feeds } from './ru/feeds.ts';
import { library } from './ru/library.ts';
import { mapTools } from './ru/map-tools.ts';
import { mapSheets } from './ru/map-sheets.ts';
import { memory } from './ru/memory.ts';
import { numbers } from './ru/numbers.ts';
import { overview } from './ru/overview.ts';
import { packs } from './ru/packs.ts';
import { playbook } from './ru/playbook.ts';
import { dueWork } from './ru/due-work.ts';
import { runs } from './ru/runs.ts';
import { research } from './ru/research.ts';
import { scope } from './ru/scope.ts';
import { segmentation } from './ru/segmentation.ts';
import { timeline } from './ru/timeline.ts';
import { status } from './ru/status.ts';
import { words } from './ru/words.ts';

/** The interface in Russian. */
export const ru: Messages = {
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
