"use strict";
(() => {
const D = JSON.parse(document.getElementById("data").textContent);
const A = D.agents, TIERS = D.tiers, NS = "http://www.w3.org/2000/svg";
const $ = id => document.getElementById(id);
// text is only ever set as text: a name never becomes markup
function el(name, attributes, ...inner) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...inner.filter(one => one !== null && one !== ""));
  return made;
}
function draw(name, attributes, text) {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
const tierClass = tier => "t-" + (TIERS.includes(tier) ? tier : "none");
const title = tier => tier || "not known";
const clip = (text, most) => [...text].length > most ? [...text].slice(0, most - 1).join("") + "…" : text;
const plural = (number, noun) => number + " " + noun + (number === 1 ? "" : "s");
const money = value => "$" + value.toFixed(value < 1 ? 4 : 2);
const room_ = () => Math.max(260, Math.min(640, document.documentElement.clientWidth - 24));
const LEVELS = {error: 3, warning: 2, info: 1};
for (const one of A) {
  one.x = one.x || [];
  one.worst = Math.max(0, ...one.x.map(found => LEVELS[found.s]));
  one.text = [one.n, one.p, one.m, one.k, one.y, ...(one.s || []), ...one.x.map(found => found.c + " " + found.n)].join("\n").toLowerCase();
}

$("theme").addEventListener("change", event => {
  if (event.target.value) document.documentElement.dataset.theme = event.target.value;
  else delete document.documentElement.dataset.theme;
});

const S = D.summary;
$("about").textContent = plural(A.length, "agent") + " in " + (D.roots.length === 1 ? "1 repository" : D.roots.length + " repositories") + ", held to the policy " + D.policy + ".";
for (const [name, value] of [["agents", S.agents], ["errors", S.errors], ["warnings", S.warnings], ["infos", S.infos], ["nobody decided", S.undecided], ["tokens of descriptions, about", S.tokens.toLocaleString("en")]])
  $("numbers").append(el("div", {}, el("dt", {}, name), el("dd", {}, String(value))));

// --- tiers
function tierBars() {
  const rows = [["run on", one => one.t, "not known"], ["documented", one => one.d, "none"], ["work needs", one => one.f === "context" ? "light" : one.f, "not judged"]];
  const order = [...TIERS.slice().reverse(), ""], width = room_(), left = 92, room = width - left - 8;
  const svg = draw("svg", {viewBox: `0 0 ${width} ${rows.length * 44 + 18}`, role: "img", width});
  const told = [];
  rows.forEach(([name, of, nothing], row) => {
    const y = row * 44 + 8, called = tier => tier || nothing;
    let x = left;
    svg.append(draw("text", {x: 0, y: y + 18}, name));
    const parts = [];
    for (const tier of order) {
      const number = A.filter(one => order.includes(of(one) || "") ? (of(one) || "") === tier : tier === "").length;
      if (!number) continue;
      const w = number / A.length * room;
      const bar = draw("rect", {x, y, width: Math.max(w - 1, 1), height: 26, class: tierClass(tier)});
      bar.append(draw("title", {}, `${name}: ${called(tier)} ${number}`));
      svg.append(bar);
      if (w > 46) svg.append(draw("text", {x: x + 2, y: y + 38, class: "soft"}, clip(`${called(tier)} ${number}`, Math.floor(w / 6.4))));
      x += w;
      parts.push(`${called(tier)} ${number}`);
    }
    told.push(`${name}: ${parts.join(", ")}`);
  });
  for (const [tier, most] of Object.entries(D.limits)) {
    // the strongest tier begins at the left, so that its limit has a place in the picture
    if (tier === order[0]) svg.append(draw("line", {x1: left + most * room, x2: left + most * room, y1: 2, y2: 38, class: "limit"}));
    told.push(`limit of ${tier}: ${Math.round(most * 100)} %`);
  }
  svg.setAttribute("aria-label", told.join("; "));
  $("tiers").replaceChildren(svg, key(), el("p", {class: "note"}, told.join(". ") + "."));
}
function shape(tier, x, y, r, extra) {
  const options = {class: tierClass(tier) + " mark", ...extra};
  if (tier === "light") return draw("circle", {cx: x, cy: y, r, ...options});
  if (tier === "mid") return draw("rect", {x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...options});
  if (tier === "frontier") return draw("path", {d: `M${x} ${y - r * 1.2}L${x + r * 1.2} ${y + r}L${x - r * 1.2} ${y + r}Z`, ...options});
  return draw("path", {d: `M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}Z`, ...options});
}
function key() {
  const list = el("ul", {class: "key"});
  for (const tier of [...TIERS, ""]) {
    const svg = draw("svg", {viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true"});
    svg.append(shape(tier, 8, 8, 5, {}));
    list.append(el("li", {}, svg, " " + title(tier)));
  }
  return list;
}

// --- scores
let chosen = null;
function scatter() {
  const groups = new Map();
  A.forEach((one, number) => {
    if (one.u) return;
    const at = [one.ls, one.ms, one.t].join("|");
    if (!groups.has(at)) groups.set(at, []);
    groups.get(at).push(number);
  });
  if (!groups.size) { $("scores").append(el("p", {}, "The words of no agent are judged.")); return; }
  const judged = A.filter(one => !one.u);
  const low = Math.floor(Math.min(0, ...judged.map(one => Math.min(one.ls, one.ms))));
  const high = Math.ceil(Math.max(1, ...judged.map(one => Math.max(one.ls, one.ms))));
  const size = 460, left = 44, top = 12, room = size - left - 16;
  const x = value => left + (value - low) / (high - low) * room;
  const y = value => top + room - (value - low) / (high - low) * room;
  const svg = draw("svg", {viewBox: `0 0 ${size} ${size}`, width: size, role: "group", "aria-label": `Points for mid against points for light of ${plural(judged.length, "agent")}`});
  for (let value = low; value <= high; value += Math.max(1, Math.round((high - low) / 8))) {
    svg.append(draw("line", {x1: x(value), x2: x(value), y1: top, y2: top + room, class: "axis"}), draw("line", {x1: left, x2: left + room, y1: y(value), y2: y(value), class: "axis"}));
    svg.append(draw("text", {x: x(value), y: top + room + 16, "text-anchor": "middle", class: "soft"}, value), draw("text", {x: left - 6, y: y(value) + 4, "text-anchor": "end", class: "soft"}, value));
  }
  svg.append(draw("line", {x1: x(low), y1: y(low), x2: x(high), y2: y(high), class: "limit"}));
  svg.append(draw("text", {x: left + room / 2, y: size - 4, "text-anchor": "middle"}, "points for light"), draw("text", {x: 12, y: top + room / 2, "text-anchor": "middle", transform: `rotate(-90 12 ${top + room / 2})`}, "points for mid"));
  const sorted = [...groups.values()].sort((one, other) => other.length - one.length);
  for (const group of sorted) {
    const first = A[group[0]], names = group.slice(0, 6).map(number => clip(A[number].n, 40)).join(", ") + (group.length > 6 ? ` and ${group.length - 6} more` : "");
    const says = `${title(first.t)}: light ${first.ls}, mid ${first.ms}: ${names}`;
    const mark = shape(first.t, x(first.ls), y(first.ms), Math.min(4 + Math.sqrt(group.length) * 1.6, 16), {tabindex: 0, role: "button", "aria-label": says});
    mark.append(draw("title", {}, says));
    const choose = () => { chosen = new Set(group); table(); $("agents").scrollIntoView(); $("count").focus(); };
    mark.addEventListener("click", choose);
    mark.addEventListener("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(); } });
    svg.append(mark);
  }
  $("scores").append(svg, key());
  const unjudged = A.length - judged.length;
  if (unjudged) $("scores").append(el("p", {class: "note"}, `The words of ${plural(unjudged, "agent")} are not judged.`));
}

// --- cost
const priced = A.filter(one => one.c$ !== undefined);
const at = tier => D.prices[tier === "context" ? "light" : tier];
function bars() {
  const sum = of => priced.reduce((whole, one) => whole + of(one) * one.a, 0);
  const rows = [["as they are", sum(one => one.c$)], ["work's weakest", sum(one => at(one.f) ?? one.c$)], ...TIERS.map(tier => ["all " + tier, sum(() => at(tier) ?? 0)])];
  if (priced.some(one => one.d)) rows.splice(1, 0, ["as documented", sum(one => at(one.d) ?? one.c$)]);
  const changed = whatIf();
  if (changed) rows.push(["what if", sum(changed)]);
  const width = room_(), left = 110, most = Math.max(...rows.map(row => row[1]), 1e-9);
  const svg = draw("svg", {viewBox: `0 0 ${width} ${rows.length * 30 + 6}`, width, role: "img", "aria-label": rows.map(([name, value]) => `${name} ${money(value)}`).join(", ")});
  rows.forEach(([name, value], row) => {
    const w = value / most * (width - left - 90);
    svg.append(draw("text", {x: 0, y: row * 30 + 20}, name), draw("rect", {x: left, y: row * 30 + 6, width: Math.max(w, 1), height: 20, class: name.startsWith("all ") ? tierClass(name.slice(4)) : "t-bar"}), draw("text", {x: left + w + 6, y: row * 30 + 20}, money(value)));
  });
  $("cost").replaceChildren(svg);
  if (changed) {
    const now = rows[0][1], then = rows[rows.length - 1][1];
    const share = now ? Math.round(Math.abs(then - now) / now * 100) : 0;
    $("wi-out").textContent = `${money(then)} instead of ${money(now)}: ` + (then === now ? "no change." : `${share} % ${then < now ? "less" : "more"}.`);
  } else $("wi-out").textContent = "";
}
function whatIf() {
  const who = $("wi-who").value, tier = $("wi-tier").value;
  if (!who || !tier) return null;
  const [what, value] = [who.slice(0, 2), who.slice(2)];
  return one => (what === "t:" && one.t === value) || (what === "k:" && one.k === value) || (what === "a:" && A.indexOf(one) === Number(value)) || what === "*:" ? at(tier) : one.c$;
}
function options(select, pairs) {
  for (const [value, text] of pairs) select.append(el("option", {value}, text));
}

// --- what ran
const U = D.usage;
const atLeast = one => (one.l ? "≥ " : "") + money(one.c);
const percent = share => Math.round(share * 100) + " %";
const RAN = [
  ["agent", one => one.n.toLowerCase()], ["requests", one => one.q, "num"], ["runs", one => one.r, "wide num"], ["cost", one => one.c, "num"],
  ["P95", one => one.p === undefined ? -1 : one.p, "wide num"], ["succeeded", one => one.s ? one.s[0] / one.s[1] : -1, "wide"], ["ran on", one => one.m.length ? one.m[0][0] : ""]];
let ranSorted = 3, ranDown = true;
function days() {
  const width = room_(), height = 120, left = 64, most = Math.max(...U.days.map(one => one[1]), 1e-9), w = (width - left) / U.days.length;
  const svg = draw("svg", {viewBox: `0 0 ${width} ${height + 24}`, width, role: "img", "aria-label": `Cost of each day, at most ${money(most)}`});
  svg.append(draw("text", {x: 0, y: 14, class: "soft"}, money(most)), draw("line", {x1: left, x2: width, y1: height, y2: height, class: "axis"}));
  U.days.forEach(([day, cost, requests], number) => {
    const h = cost / most * (height - 8), bar = draw("rect", {x: left + number * w, y: height - h, width: Math.max(w - 1, .5), height: h, class: "t-bar"});
    bar.append(draw("title", {}, `${day}: ${money(cost)}, ${plural(requests, "request")}`));
    svg.append(bar);
  });
  const last = U.days.length - 1;
  svg.append(draw("text", {x: left, y: height + 18, class: "soft"}, U.days[0][0]));
  if (last) svg.append(draw("text", {x: width, y: height + 18, "text-anchor": "end", class: "soft"}, U.days[last][0]));
  $("ran-days").replaceChildren(svg);
}
function ranOn(one) {
  const list = el("ul", {class: "found"});
  for (const [model, number, declared, because] of one.m) {
    const says = `${model}, ${plural(number, "time")}`;
    list.append(el("li", {}, declared === false ? el("span", {class: "warning"}, `${says}: not as declared`) : says, because ? `: ${because}` : ""));
  }
  return list;
}
function ran() {
  const of = RAN[ranSorted][1], some = U.agents.map((one, number) => [one, number]);
  some.sort(([one, first], [other, second]) => { const a = of(one), b = of(other), way = a < b ? -1 : a > b ? 1 : 0; return (ranDown ? -way : way) || first - second; });
  $("ran-rows").replaceChildren(...some.map(([one]) => {
    const ended = one.s ? `${one.s[0]} of ${one.s[1]} (${percent(one.s[2])} to ${percent(one.s[3])})` : "";
    const cells = [one.q.toLocaleString("en"), one.r.toLocaleString("en"), atLeast(one), one.p === undefined ? "" : (one.p / 1000).toFixed(1) + " s", ended, ranOn(one)];
    const row = el("tr", {}, el("th", {scope: "row"}, one.n));
    cells.forEach((cell, column) => row.append(el("td", {class: RAN[column + 1][2] || ""}, cell)));
    return row;
  }));
  [...$("ran-heads").children].forEach((head, number) => number === ranSorted ? head.setAttribute("aria-sort", ranDown ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
}
if (U) {
  $("ran-section").hidden = false;
  $("ran-note").textContent = U.note;
  if (U.more) $("ran-more").textContent = `${plural(U.more, "more agent")} cost less.`;
  RAN.forEach(([name, , kind], number) => {
    const button = el("button", {type: "button"}, name);
    button.addEventListener("click", () => { ranDown = ranSorted === number ? !ranDown : number > 0 && number < 6; ranSorted = number; ran(); });
    $("ran-heads").append(el("th", {scope: "col", class: (kind || "").replace("num", "")}, button));
  });
  if (U.days.length) days();
  ran();
}

// --- chains
function steps(chain) {
  const list = el("ol", {class: "steps"});
  for (const [name, tier, does, runs] of chain.s) list.append(el("li", {class: "tag " + tier}, el("strong", {}, name), el("br"), `${title(tier)}: ${runs}`, does ? el("br") : "", does));
  const made = el("div", {}, el("h3", {}, chain.t), el("p", {class: "note"}, chain.w), list);
  if (chain.r.length) made.append(el("ul", {}, ...chain.r.map(one => el("li", {}, one))));
  return made;
}
function chains() {
  for (const one of D.chains) $("chains").append(steps(one));
  $("chains-section").hidden = !D.calls.length && !D.chains.length;
  if (!D.calls.length) return;
  $("chains").append(el("h3", {}, "Agents whose files name others"));
  const after = new Map(), before = new Set(), nodes = new Set();
  for (const [from, to] of D.calls) {
    if (!after.has(from)) after.set(from, []);
    after.get(from).push(to); before.add(to); nodes.add(from); nodes.add(to);
  }
  const depth = new Map(), queue = [...nodes].filter(one => !before.has(one));
  if (!queue.length) queue.push(D.calls[0][0]);
  queue.forEach(one => depth.set(one, 0));
  for (let next = 0; next < queue.length || nodes.size > depth.size; next++) {
    if (next >= queue.length) { const left = [...nodes].find(one => !depth.has(one)); depth.set(left, 0); queue.push(left); }
    for (const to of after.get(queue[next]) || []) if (!depth.has(to)) { depth.set(to, depth.get(queue[next]) + 1); queue.push(to); }
  }
  if (nodes.size <= 60) {
    const column = new Map(), place = new Map(), w = 190, h = 34;
    for (const one of queue) { const d = depth.get(one), row = column.get(d) || 0; column.set(d, row + 1); place.set(one, [d * (w + 50) + 2, row * (h + 12) + 2]); }
    const width = column.size * (w + 50), height = Math.max(...column.values()) * (h + 12) + 4;
    const svg = draw("svg", {viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true"});
    svg.style.maxWidth = "none";
    for (const [from, to] of D.calls) {
      const [x1, y1] = place.get(from), [x2, y2] = place.get(to), back = x2 <= x1;
      const start = back ? x1 : x1 + w, end = back ? x2 + w : x2, bend = back ? -24 : 24;
      svg.append(draw("path", {d: `M${start} ${y1 + h / 2}C${start + bend} ${y1 + h / 2} ${end - bend} ${y2 + h / 2} ${end} ${y2 + h / 2}`, class: "arrow"}), draw("circle", {cx: end, cy: y2 + h / 2, r: 3, class: "t-bar"}));
    }
    for (const [one, [x, y]] of place) svg.append(draw("rect", {x, y, width: w, height: h, rx: 4, class: "box"}), draw("rect", {x, y, width: 7, height: h, class: tierClass(A[one].t)}), draw("text", {x: x + 13, y: y + 14}, clip(A[one].n, 24)), draw("text", {x: x + 13, y: y + 28, class: "soft"}, clip(`${title(A[one].t)} ${A[one].m || ""}`, 25)));
    $("chains").append(el("div", {class: "scroll", tabindex: 0, role: "region", "aria-label": "Drawing of who calls whom"}, svg));
  }
  const list = el("ul", {});
  for (const [from, some] of after) list.append(el("li", {}, `${A[from].n} (${title(A[from].t)}) names ` + some.map(to => `${A[to].n} (${title(A[to].t)})`).join(", ")));
  $("chains").append(el("details", {}, el("summary", {}, "The same as a list"), list));
}

// --- table
const FLOORS = {context: "light+"};
const needs = one => one.u ? "" : one.f === one.ce ? one.f : `${FLOORS[one.f] || one.f} to ${one.ce}`;
const rank = tier => TIERS.indexOf(tier);
const COLUMNS = [
  ["agent", one => one.n.toLowerCase()], ["runs on", one => one.m || ""], ["tier", one => rank(one.t)], ["decided by", one => one.b, "wide"],
  ["documented", one => rank(one.d || ""), "wide"], ["kind", one => one.k || "", "wide"], ["needs", one => one.u ? -1 : one.o, "wide"],
  ["light", one => one.ls, "wide num"], ["mid", one => one.ms, "wide num"], ["tokens", one => one.w, "wide num"], ["found", one => one.worst * 1000 + one.x.length]];
let sorted = 0, down = false;
COLUMNS.forEach(([name, , kind], number) => {
  const button = el("button", {type: "button"}, name);
  button.addEventListener("click", () => { down = sorted === number ? !down : name === "found"; sorted = number; table(); });
  $("heads").append(el("th", {scope: "col", class: (kind || "").replace("num", "")}, button));
});
function shown(one, number) {
  const found = $("f-found").value, tier = $("f-tier").value;
  if (chosen && !chosen.has(number)) return false;
  if (tier && (one.t || "-") !== tier) return false;
  if (found === "none" ? one.worst : found && one.worst < LEVELS[found]) return false;
  if ($("f-open").checked && !one.z) return false;
  return $("q").value.toLowerCase().split(/\s+/).every(word => one.text.includes(word));
}
function says(one) {
  const worst = one.x.filter(found => LEVELS[found.s] === one.worst);
  return worst.length ? el("span", {class: worst[0].s}, plural(worst.length, worst[0].s)) : "";
}
function details(one) {
  const facts = el("dl", {class: "facts"});
  const fact = (name, value) => { if (value) facts.append(el("div", {}, el("dt", {}, name), el("dd", {class: "path"}, value))); };
  fact("file", `${one.p}:${one.l}`);
  fact("decided by", one.y ? `${one.b}: ${one.y}` : one.b);
  fact("stated", (one.s || []).join(", "));
  fact("documented", one.d ? `${one.d}, ${one.da}` : "");
  fact("needs", one.u ? `not judged: ${one.u}` : `${needs(one)}; beyond a light model ${one.o}, mechanical ${one.h}`);
  fact("falls back to", (one.fb || []).join(", "));
  fact("escalates to", (one.es || []).join(", "));
  fact("costs", one.c$ === undefined ? "" : `${money(one.c$)} a call, ${money(one.c$ * one.a)} a day`);
  const list = el("ul", {class: "found"});
  for (const found of one.x) {
    const item = el("li", {}, el("span", {class: found.s}, `${found.s} ${found.c} ${found.n}`), ` line ${found.l}: ${found.m}`);
    for (const [text, line, criterion] of found.e || []) item.append(el("blockquote", {}, `“${text}”, line ${line}${criterion ? ` (${criterion})` : ""}`));
    if (found.h) item.append(el("div", {}, `What to do: ${found.h}`));
    list.append(item);
  }
  if (one.xx) list.append(el("li", {}, `and ${plural(one.xx, "more finding")}`));
  return one.x.length ? [facts, list] : [facts, el("p", {}, "Nothing was found.")];
}
function line(one, number) {
  const button = el("button", {type: "button", "aria-expanded": "false"}, one.n);
  const row = el("tr", {}, el("th", {scope: "row"}, button));
  const cells = [one.m || "-", el("span", {class: "tag " + one.t}, title(one.t)), one.b, one.d || "", one.k || "", needs(one), one.u ? "" : one.ls.toFixed(1), one.u ? "" : one.ms.toFixed(1), String(one.w), says(one)];
  cells.forEach((cell, column) => row.append(el("td", {class: COLUMNS[column + 1][2] || ""}, cell)));
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    if (open) row.nextSibling.remove();
    else row.after(el("tr", {class: "more"}, el("td", {colspan: COLUMNS.length}, ...details(one))));
  });
  return row;
}
function table() {
  const of = COLUMNS[sorted][1];
  const some = A.map((one, number) => [one, number]).filter(([one, number]) => shown(one, number));
  some.sort(([one, first], [other, second]) => {
    const a = of(one), b = of(other), way = a < b ? -1 : a > b ? 1 : 0;
    return (down ? -way : way) || first - second;
  });
  $("rows").replaceChildren(...some.map(([one, number]) => line(one, number)));
  [...$("heads").children].forEach((head, number) => number === sorted ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
  $("count").textContent = some.length === A.length ? `All ${plural(A.length, "agent")}.` : `${some.length} of ${plural(A.length, "agent")}.`;
}

tierBars(); scatter(); chains();
if (priced.length) {
  const kinds = [...new Set(A.map(one => one.k).filter(Boolean))].sort(), used = TIERS.filter(tier => A.some(one => one.t === tier));
  options($("wi-who"), [["", "choose"], ["*:", "all agents"], ...used.map(tier => ["t:" + tier, `all on ${tier}`]), ...kinds.map(kind => ["k:" + kind, `all that do ${kind} work`]), ...A.map((one, number) => ["a:" + number, clip(one.n, 60)])]);
  options($("wi-tier"), [["", "choose"], ...TIERS.filter(tier => at(tier) !== undefined).map(tier => [tier, `${tier} (${D.models[tier]})`])]);
  $("what-if").addEventListener("change", bars);
  $("what-if").addEventListener("submit", event => event.preventDefault());
  bars();
} else { $("what-if").hidden = true; $("cost").append(el("p", {}, "No agent states a model with a known price.")); }
$("cost-note").textContent = D.cost;
options($("f-tier"), [["", "any"], ...TIERS.map(tier => [tier, tier]), ["-", "not known"]]);
$("filters").addEventListener("input", () => { chosen = null; table(); });
$("filters").addEventListener("submit", event => event.preventDefault());
$("filters").addEventListener("reset", () => setTimeout(() => { chosen = null; table(); }));
window.addEventListener("resize", () => { tierBars(); if (U && U.days.length) days(); if (priced.length) bars(); });
$("count").tabIndex = -1;
$("sources").textContent = D.sources;
table();
})();
