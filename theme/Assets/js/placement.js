const gap = 6;
const margin = 16;

/** Puts a box under a link, or over it where there is more room, never upon it and never past the screen's sides. */
export function place(box, link) {
  const target = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = innerHeight - target.bottom - gap;
  const over = height > below && target.top > below;
  const screen = document.documentElement.clientWidth;
  const left = Math.max(margin, Math.min(firstLine(link).left, screen - width - margin));
  const top = over ? target.top - gap - height : target.bottom + gap;
  const origin = originOf(box);
  box.style.left = `${left - origin.left}px`;
  box.style.top = `${top - origin.top}px`;
}

const firstLine = link => link.getClientRects()[0] ?? link.getBoundingClientRect();

// An absolute box is placed from its nearest positioned ancestor, or else from the page's own corner.
function originOf(box) {
  const parent = box.offsetParent;
  if (!parent || getComputedStyle(parent).position === "static") return { left: -scrollX, top: -scrollY };
  const { left, top } = parent.getBoundingClientRect();
  return { left: left + parent.clientLeft, top: top + parent.clientTop };
}
