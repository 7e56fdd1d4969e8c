/** The shape of the fitted weights: how much each reason says, measured on labelled data and reviewed like code. */
import * as z from 'zod';
import { id } from './fields.ts';

export const weightsSchema = z.strictObject({
  id: z.literal('fitted'),
  about: z.string().min(1),
  /** Log-odds of a scam where nothing is found, in an app. */
  prior: z.number().min(-10).max(0),
  /** Rule → what it adds. */
  weights: z.record(id, z.number().min(0).max(12)),
});

export type WeightsFile = z.infer<typeof weightsSchema>;
