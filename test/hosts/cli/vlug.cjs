// How does a test not wait for Google's patience? The rest between attempts passes a hundred times as fast; waiting for an answer does not.
const wacht = Atomics.wait;
Atomics.wait = (vlag, plek, waarde, ms) => wacht(vlag, plek, waarde, ms < 120_000 ? ms / 100 : ms);
