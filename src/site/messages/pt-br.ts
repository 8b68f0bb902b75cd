import type { Messages } from './messages.ts';
import { accesses } from './pt-br/accesses.ts';
import { alerts } from './pt-br/alerts.ts';
import { care } from './pt-br/care.ts';
import { briefing } from './pt-br/briefing.ts';
import { capacity } from './pt-br/capacity.ts';
import { begin } from './pt-br/begin.ts';
import { client } from './pt-br/client.ts';
import { connections } from './pt-br/connections.ts';
import { conditions } from './pt-br/conditions.ts';
import { facts } from './pt-br/facts.ts';
import { plan } from './pt-br/plan.ts';
import { plays } from './pt-br/plays.ts';
import { diagrams } from './pt-br/diagrams.ts';
import { feeds } from './pt-br/feeds.ts';
import { library } from './pt-br/library.ts';
import { mapTools } from './pt-br/map-tools.ts';
import { mapSheets } from './pt-br/map-sheets.ts';
import { memory } from './pt-br/memory.ts';
import { numbers } from './pt-br/numbers.ts';
import { overview } from './pt-br/overview.ts';
import { packs } from './pt-br/packs.ts';
import { playbook } from './pt-br/playbook.ts';
import { dueWork } from './pt-br/due-work.ts';
import { runs } from './pt-br/runs.ts';
import { research } from './pt-br/research.ts';
import { scope } from './pt-br/scope.ts';
import { segmentation } from './pt-br/segmentation.ts';
import { timeline } from './pt-br/timeline.ts';
import { status } from './pt-br/status.ts';
import { words } from './pt-br/words.ts';

/** The interface in Brazilian Portuguese. */
export const ptBR: Messages = {
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
