import type { Client } from '../../schemas/client.ts';
import type { Journey } from '../../schemas/journey.ts';
import type { Segment } from '../../schemas/segment.ts';
import { type PromisedAction, promisedActions } from './actions.ts';
import type { WorkCalendar } from './calendar.ts';
import { type MetricSeries, metricSeries } from './metrics.ts';
import { essentialFeatures } from './feature-use.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import { type Segmentation, segmentClient } from './segmentation.ts';
import type { Shared } from './shared.ts';

/** What a client's records say of it whatever the day. */
export class ClientOnAnyDay {
  readonly file: ClientFile;
  readonly playbook: Playbook;
  readonly calendar: WorkCalendar;
  readonly shared: Shared;
  readonly client: Client;
  readonly journey: Journey | undefined;
  #segmentation: Segmentation | undefined;
  #promised: readonly PromisedAction[] | undefined;
  #metrics: MetricSeries | undefined;
  #essential: readonly string[] | undefined;

  constructor(file: ClientFile, playbook: Playbook, calendar: WorkCalendar, shared: Shared) {
    this.file = file;
    this.playbook = playbook;
    this.calendar = calendar;
    this.shared = shared;
    this.client = file.client.data;
    this.journey = playbook.of.journey.get(this.client.journey)?.data;
  }

  get segmentation(): Segmentation {
    this.#segmentation ??= segmentClient(this.client, this.playbook.of.segment.values());
    return this.#segmentation;
  }

  get segment(): Segment | undefined {
    return this.playbook.of.segment.get(this.segmentation.segment ?? '')?.data;
  }

  get promised(): readonly PromisedAction[] {
    this.#promised ??= promisedActions(this.file, this.playbook);
    return this.#promised;
  }

  /** Every figure, also of days to come. */
  get metrics(): MetricSeries {
    this.#metrics ??= metricSeries(this.file.metrics);
    return this.#metrics;
  }

  /** Ids of the features without which the client's products are not in use. */
  get essential(): readonly string[] {
    this.#essential ??= essentialFeatures(this.client, this.playbook.site.data.products);
    return this.#essential;
  }
}
