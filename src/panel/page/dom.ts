/** An element as it should be; `--name` attributes are custom properties of its style, which a strict policy lets a script set. */
export interface Wanted {
  readonly tag: string;
  /** Tells it from its siblings, so that it stays the same element and keeps the focus; else its tag and place do. */
  readonly key?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Wanted | string)[];
}

type Value = string | number | boolean | undefined;
type Child = Wanted | string | undefined | false;

/** An element; attributes and children that are undefined or false are left out. */
export function h(tag: string, attributes: Readonly<Record<string, Value>> = {}, ...children: readonly (Child | readonly Child[])[]): Wanted {
  const { key, ...rest } = attributes;
  const given = Object.entries(rest).flatMap(([name, value]): [string, string][] => (value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]]));
  return {
    tag,
    ...(key !== undefined && key !== false && { key: String(key) }),
    attributes: Object.fromEntries(given),
    children: children.flat().filter((child): child is Wanted | string => child !== undefined && child !== false),
  };
}

const svgTags = new Set(['svg', 'rect', 'path', 'circle', 'line']);
const keyOf = new WeakMap<Element, string>();

/** Makes the children of an element what they should be, and touches only what differs. */
export function draw(parent: Element, children: Wanted['children']): void {
  if (children.every((child) => typeof child === 'string')) {
    const text = children.join('');
    if (parent.childElementCount > 0 || parent.textContent !== text) parent.textContent = text;
    return;
  }
  for (const node of [...parent.childNodes]) if (!(node instanceof Element)) node.remove();
  const wanted = children.map((child) => (typeof child === 'string' ? h('span', {}, child) : child)).map((child, at) => ({ child, key: `${child.tag} ${child.key ?? String(at)}` }));
  const keys = new Set(wanted.map(({ key }) => key));
  const known = new Map<string, Element>();
  for (const element of [...parent.children]) {
    const key = keyOf.get(element);
    // What goes is taken out first: what stays then mostly stands where it should, and needn't be moved.
    if (key !== undefined && keys.has(key) && !known.has(key)) known.set(key, element);
    else element.remove();
  }
  wanted.forEach(({ child, key }, at) => {
    let element = known.get(key);
    if (!element) {
      element = svgTags.has(child.tag) ? document.createElementNS('http://www.w3.org/2000/svg', child.tag) : document.createElement(child.tag);
      keyOf.set(element, key);
    }
    if (parent.children[at] !== element) parent.insertBefore(element, parent.children[at] ?? null);
    dress(element, child.attributes);
    draw(element, child.children);
  });
}

function dress(element: Element, attributes: Wanted['attributes']): void {
  for (const { name } of [...element.attributes]) if (name !== 'style' && !(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('--')) (element as HTMLElement).style.setProperty(name, value);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
