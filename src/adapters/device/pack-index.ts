/** `/v1/packs`, as a client reads it: what there is, in which version, and when it was said. */
import * as z from 'zod/mini';

const listed = z.object({
  name: z.string(),
  kind: z.enum(['catalog', 'hosts', 'numbers']),
  version: z.string(),
  entries: z._default(z.number(), 0),
  source: z._default(
    z.object({ title: z.string(), url: z.string(), fetched: z.nullable(z.string()) }),
    // The catalog's entries name their own sources.
    { title: '', url: '', fetched: null },
  ),
  set: z.optional(z.string()),
});

const schema = z.object({ issued: z.iso.datetime(), packs: z.array(listed) });

export type PackIndex = z.infer<typeof schema>;
export type PackListed = PackIndex['packs'][number];

/** Throws where it is no index: then nothing is taken home. */
export const packIndex = (body: unknown): PackIndex => schema.parse(body);
