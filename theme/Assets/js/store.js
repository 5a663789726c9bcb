// What a reader chose, kept where the browser allows it.
export const store = {
  get(key) {
    try { return localStorage.getItem(key); } catch { return null; }
  },
  /** Null forgets. */
  set(key, value) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch { /* Storage is switched off: nothing is remembered. */ }
  },
  /** The keys that start so, in order. */
  keys(prefix) {
    try { return Object.keys(localStorage).filter(key => key.startsWith(prefix)).sort(); } catch { return []; }
  },
};
