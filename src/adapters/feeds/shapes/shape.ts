/** How a file of reported places is written: line by line, or as one JSON document. */

export type Shape =
  | {
      readonly by: 'line';
      /** A reader for one file: what each line reports. The first line may be a header. */
      readonly reader: () => (line: string) => readonly string[];
    }
  | {
      readonly by: 'document';
      /** `undefined`: the document is not of this shape. */
      readonly read: (document: unknown) => readonly string[] | undefined;
    };

export const NOTHING: readonly string[] = [];

export const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every(one => typeof one === 'string') ? value : undefined;
