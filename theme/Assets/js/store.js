// What a reader chose, kept where the browser allows it.
export const store = {
  get(key) {
    try { return localStorage.getItem(key); } catch { return null; }
  },
  set(key, value) {
    try { localStorage.setItem(key, value); } catch { /* Storage is switched off: nothing is remembered. */ }
  },
};
