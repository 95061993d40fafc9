// Do the clock tests really run under three time zones? Without this, three projects could be one and nobody would see it.

const verwacht: Record<string, number> = {
  'Europe/Amsterdam': -120,
  'America/Los_Angeles': 420,
  'Pacific/Kiritimati': -840,
};
const zone = process.env['TZ'] ?? '';

test('de tijdzone van dit project is een van de drie', () => {
  expect(Object.keys(verwacht)).toContain(zone);
});

test('Date volgt de tijdzone van het project (donderdag 2 april 2026)', () => {
  expect(new Date(Date.UTC(2026, 3, 2, 12)).getTimezoneOffset()).toBe(verwacht[zone]);
  expect(new Date(2026, 3, 2).toISOString()).toBe(new Date(Date.UTC(2026, 3, 2, 0, verwacht[zone])).toISOString());
});

test('Intl volgt de tijdzone van het project', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});
