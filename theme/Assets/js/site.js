// What only a script can do; every page works without it.
import "./theme-switch.js";
import "./spoilers.js";
import "./callouts.js";
import "./filters.js";
import "./random.js";
