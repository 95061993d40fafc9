// How is a mutant killed quickly? One failing test is enough: after it the rest of the file is skipped.
const Tijdzone = require('./tijdzone.cjs');

module.exports = class TotDeEersteFout extends Tijdzone {
  handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.gevallen = true;
    if (event.name === 'test_start' && this.gevallen) event.test.mode = 'skip';
  }
};
