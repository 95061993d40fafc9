// Mutation testing asks whether a property falls, not on which smallest example: fast-check need not shrink.
const fc = require('fast-check');

fc.configureGlobal({ endOnFailure: true });
