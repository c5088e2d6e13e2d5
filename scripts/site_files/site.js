// What a keyboard or a screen reader needs beside what the theme does.
const mend = () => {
  document.querySelectorAll(".md-typeset__scrollwrap, pre > code").forEach((one) => {
    if (one.scrollWidth > one.clientWidth) one.tabIndex = 0;
  });
  document.querySelectorAll(".md-code__nav").forEach((one, number) => {
    one.setAttribute("aria-label", `Code ${number + 1}`);
  });
  document.querySelectorAll("th").forEach((one) => {
    if (!one.textContent.trim()) {
      const cell = document.createElement("td");
      one.replaceWith(cell);
    }
  });
};
mend();
window.addEventListener("load", mend);
window.addEventListener("resize", mend);
