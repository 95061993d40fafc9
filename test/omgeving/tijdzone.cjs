// In which time zone does a test file run? jest gives tests a copy of process.env, so the real one is set here, outside
// the sandbox, where Node notices it; teardown puts the worker back as it was.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class Tijdzone extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.vorige = process.env.TZ;
    process.env.TZ = config.projectConfig.testEnvironmentOptions.tijdzone;
    this.global.process.env.TZ = process.env.TZ;
  }

  async teardown() {
    if (this.vorige === undefined) delete process.env.TZ;
    else process.env.TZ = this.vorige;
    await super.teardown();
  }
};
