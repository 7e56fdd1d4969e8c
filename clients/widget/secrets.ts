/** Fetched for what may hold a secret: it knows the ten lists of words, and tells a phrase from a sentence. */
export { recognise } from '../device/recognise.ts';
