/** Whether two secrets are the same, without the time telling how much of them is. */

/** Takes as long whatever differs. */
export function equalInTime(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++)
    difference |= one.charCodeAt(i) ^ other.charCodeAt(i % Math.max(1, other.length));
  return difference === 0;
}
