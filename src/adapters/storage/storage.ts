/** What is written down, whatever writes it: SQLite on Node, D1 on Workers. One contract suite proves that both keep it. */
import { type AppealStore, appealStore } from './appeals.ts';
import { type CatalogStore, catalogStore } from './catalogs.ts';
import type { Database } from './database.ts';
import { type DecisionStore, decisionStore } from './decisions.ts';
import { type FeedStore, feedStore } from './feeds.ts';
import { type HotlineStore, hotlineStore } from './hotline.ts';
import { type KeyStore, keyStore } from './keys.ts';
import { type ReportStore, reportStore } from './reports.ts';

export interface Storage extends CatalogStore {
  readonly feeds: FeedStore;
  readonly decisions: DecisionStore;
  readonly keys: KeyStore;
  readonly reports: ReportStore;
  readonly appeals: AppealStore;
  readonly hotline: HotlineStore;
}

export const storageOn = (database: Database): Storage => ({
  ...catalogStore(database),
  feeds: feedStore(database),
  decisions: decisionStore(database),
  keys: keyStore(database),
  reports: reportStore(database),
  appeals: appealStore(database),
  hotline: hotlineStore(database),
});
