// Is de stand-in over opmaak net zo streng als Google: vreemde namen, nummers die er al zijn, en een dag die niet relatief mag zijn?
import { maakProef } from './proef';

const regel = (type: string, relativeDate: string): object => ({
  addConditionalFormatRule: {
    rule: { ranges: [{ sheetId: 7 }], booleanRule: { condition: { type, values: [{ relativeDate }] }, format: {} } },
    index: 0,
  },
});
const weergave = (meer: object): object => ({
  addFilterView: { filter: { title: 'w', range: { sheetId: 7 }, ...meer } },
});
const grafiek = (meer: object): object => ({
  addChart: { chart: { position: { overlayPosition: { anchorCell: { sheetId: 7 } } }, ...meer } },
});
const waarschuwing = { addProtectedRange: { protectedRange: { protectedRangeId: 5, range: { sheetId: 7 } } } };

test.each<[string, object, RegExp]>([
  ['in een weergave', weergave({ titel: 'x' }), /Unknown name "titel" at 'requests\[0\].addFilterView.filter'/],
  ['diep in een grafiek', grafiek({ spec: { basicChart: { soort: 'BAR' } } }), /Unknown name "soort"/],
  ['in een lijst', weergave({ filterSpecs: [{ kolom: 1 }] }), /Unknown name "kolom" at .*filterSpecs\[0\]/],
  ['in een blad', { updateSheetProperties: { properties: { sheetId: 7, kleur: 1 }, fields: 'title' } }, /"kleur"/],
])('een vreemde naam %s wordt geweigerd', (_waar, verzoek, bericht) => {
  const proef = maakProef();
  const was = proef.boek.inhoud;
  expect(() => proef.werkBij(verzoek)).toThrow(bericht);
  expect(proef.boek.inhoud).toBe(was);
});

test.each<[string, object]>([
  ['weergave', weergave({ filterViewId: 5 })],
  ['grafiek', grafiek({ chartId: 5 })],
  ['waarschuwing', waarschuwing],
])('het nummer van een %s mag maar een keer voorkomen', (_wat, verzoek) => {
  const proef = maakProef();
  proef.werkBij(verzoek);
  expect(() => proef.werkBij(verzoek)).toThrow(/with id: 5 already exists/);
});

test('een relatieve dag mag alleen voor of na een dag vragen', () => {
  const proef = maakProef();
  proef.werkBij(regel('DATE_BEFORE', 'TOMORROW'));
  expect(() => proef.werkBij(regel('DATE_EQ', 'TODAY'))).toThrow(/relative date/);
});
