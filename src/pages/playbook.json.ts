import { currentSite } from '../site/current.ts';
import { exportPlaybook, toJson } from '../site/export.ts';

export function GET(): Response {
  return toJson(exportPlaybook(currentSite()));
}
