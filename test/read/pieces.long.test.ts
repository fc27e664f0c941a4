import { exportReader, readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { readerOfPieces } from '../../src/read/export-reader/export-reader.ts';
import { faultsOfReading } from './support/compare.ts';
import { layouts } from './support/layouts.ts';

/** So much of a text is read before the rest is added up as it comes. */
const HEAD = 1500;

const PIECE = 700;

function readInPieces(source: string | Uint8Array, options = {}) {
  const reader = readerOfPieces(options, HEAD);
  for (let at = 0; at < source.length; at += PIECE) reader.push(source.slice(at, at + PIECE));
  return reader.end();
}

describe('a file that is added up as it comes', () => {
  it('has the account of the whole, in every layout', () => {
    for (const layout of layouts()) {
      const { source, options, name } = layout;
      if (Array.isArray(source)) continue;
      const read = readInPieces(source as string | Uint8Array, options);
      const whole = readExport(source, options ?? {}).account;
      expect(faultsOfReading(layout, read), name).toEqual([]);
      expect(read.account.contactsUsed, name).toBeNear(whole.contactsUsed);
      expect(read.account.contactsInFile, name).toBeNear(whole.contactsInFile);
      expect(read.account.leftOut, name).toEqual(whole.leftOut);
      expect(read.account.queues, name).toEqual(whole.queues);
      expect([read.account.from, read.account.to], name).toEqual([whole.from, whole.to]);
    }
  });

  it('has the account of the whole in three pieces, too', () => {
    for (const layout of layouts()) {
      const reader = exportReader(layout.options ?? {});
      const { source } = layout;
      const cut = Math.floor(source.length / 3) + 1;
      for (let at = 0; at < source.length; at += cut) reader.push(source.slice(at, at + cut));
      expect(faultsOfReading(layout, reader.end()), layout.name).toEqual([]);
    }
  });
});
