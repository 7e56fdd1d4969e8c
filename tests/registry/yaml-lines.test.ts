/** Adding to a YAML text: what a parser reads of it grows by one entry, and no line of it changes. */
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { readDataFiles } from '../../src/apps/build-catalog.ts';
import { unifiedDiff } from '../../src/apps/registry/unified-diff.ts';
import { addUnder } from '../../src/catalog/declaration/yaml-lines.ts';

describe('in each file of allowlists/ a line can be added anywhere, and every other line stays', () => {
  const SAYS = ['- en: a', '  zh: b', '  source: c'];
  const PLACES = ['sources', 'official.phones', 'official.apps', 'never.has', 'never.has-other'];
  for (const file of readDataFiles(undefined, ['allowlists'])) {
    test(file.path, () => {
      for (const place of [...PLACES, 'never.says']) {
        const path = place.split('.');
        const { text } = addUnder(file, path, place === 'never.says' ? SAYS : ['zz-new: d']);
        const wanted = parseDocument(file.text);
        const said = parse(file.text).never?.says ?? [];
        if (place === 'never.says') wanted.setIn(path, [...said, { en: 'a', zh: 'b', source: 'c' }]);
        else wanted.setIn([...path, 'zz-new'], 'd');
        expect(parse(text)).toEqual(wanted.toJS());
        expect(unifiedDiff(file.path, file.text, text)).not.toMatch(/^-(?!--)/m);
      }
    });
  }
});
