/* fast-check as all tests get it: it draws from the one seed. Only tests that ask for it load it. */
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");
const { seed } = require("./seed");

fastCheck.configureGlobal({ seed });
module.exports = fastCheck;
