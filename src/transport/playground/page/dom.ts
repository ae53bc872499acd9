/** Elements, made without a line of HTML: what somebody wrote becomes text, never markup. */

export type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes and children. `true` is an attribute without a value; `false` and `undefined` leave it out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children.filter(child => child !== undefined && child !== false));
  return made;
}

/** A button that does nothing but what it's told. */
export function button(attributes: Attributes, children: readonly Child[], press: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, children);
  made.addEventListener('click', press);
  return made;
}

/** The part of the page with this id. The page's own file has it. */
export function part<Made extends HTMLElement>(id: string, kind: new () => Made): Made {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

/** A link out of the page, where it leads to the web; else the text alone. */
export function webLink(url: string, attributes: Attributes, children: readonly Child[]): HTMLElement {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb
    ? el('a', { ...attributes, href: url, rel: 'noreferrer noopener', target: '_blank' }, children)
    : el('span', attributes, children);
}
