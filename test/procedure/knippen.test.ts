// Blijft een ingekorte tekst heel, ook als er net een teken van twee delen op de grens staat?
import { describe, expect, it } from '@jest/globals';
import { knip, kort } from '../../src/procedure/knippen';

describe('besluit 8: inkorten knipt geen teken doormidden', () => {
  it('besluit 8: laat een korte tekst zoals hij is', () => {
    expect(knip('kort', 4)).toBe('kort');
    expect(kort('kort', 4)).toBe('kort');
  });
  it('besluit 8: laat een emoji op de grens helemaal weg', () => {
    expect(knip('ab\u{1F600}c', 3)).toBe('ab');
    expect(knip('ab\u{1F600}c', 4)).toBe('ab\u{1F600}');
  });
  it('besluit 8: zet een beletselteken achter wat is ingekort, zonder losse spatie', () => {
    expect(kort('een twee', 5)).toBe('een…');
  });
});
