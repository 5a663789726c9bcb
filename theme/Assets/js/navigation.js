// On a phone the links slide; the one of this page is brought into sight.
const nav = document.querySelector(".site-nav");
const current = nav?.querySelector("[aria-current]");
if (current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
