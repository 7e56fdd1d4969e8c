/** The shape of a file on shared hosts: places where anybody can publish, and what that says about a page there. */
import * as z from 'zod';
import { SHARED_KINDS } from '../core/hosts/shared.ts';
import { id, localized, sources } from './fields.ts';

const place = z.string().regex(/^[a-z0-9.-]+(\/[a-z0-9._-]+)*$/, 'write host or host/path in lower case');

export const sharedHostSchema = z.strictObject({
  id,
  about: z.string().min(1),
  kind: z.enum(SHARED_KINDS),
  /** Told to the person: `{channel}` is what he asked about, `{place}` the shared host. */
  because: localized,
  /** Domains whose tenants are the labels in front: `pages.dev`. */
  'in-front-of': z.array(place).default([]),
  /** Hosts and paths whose tenants are the path behind: `sites.google.com/view`. */
  behind: z.array(place).default([]),
  sources,
  'must-match': z.array(z.string().min(1)).min(1),
  'must-not-match': z.array(z.string().min(1)).min(1),
});

export type SharedHostFile = z.infer<typeof sharedHostSchema>;
