// What only a script can do; every page works without it.
import "./theme-switch.js";
import "./navigation.js";
import "./spoilers.js";
import "./callouts.js";
import "./search.js";
import "./previews.js";
import "./filters.js";
import "./random.js";
