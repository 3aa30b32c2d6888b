/** What {@link watchClick} leaves on the window for {@link didClickLand}. */
interface WatchingWindow extends Window {
  click?: { pressLanded?: boolean; landed?: boolean; over: AbortController };
}

/**
 * Makes ready for a click on an element. Pages move and draw themselves anew between a look at where an element stands,
 * the press and the release; a press or a click that lands elsewhere is kept from the page, so that it can be tried again.
 * Runs inside the page, so it may use nothing from outside itself.
 */
export function watchClick(selector: string): void {
  const watching: WatchingWindow = window;
  const click: NonNullable<WatchingWindow['click']> = { over: new AbortController() };
  watching.click?.over.abort();
  watching.click = click;
  let pressed: EventTarget | null = null;
  const hear = (event: Event) => {
    const { type, target } = event;
    const element = document.querySelector(selector);
    const isInside = element?.contains(target as Node) ?? false;
    pressed ??= target;
    // Something that the element lies in may take its presses, such as a label.
    click.pressLanded ??= isInside || (target as Node).contains(element);
    // Between two elements, where they were pressed and released, the click goes to what both lie in.
    if (type === 'click') click.landed = click.pressLanded && (isInside || target === pressed);
    if (click.pressLanded && click.landed !== false) return;
    // With its pointerdown the whole press would go, and its release never be heard.
    if (type !== 'pointerdown') event.preventDefault();
    event.stopImmediatePropagation();
  };
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  for (const kind of kinds) window.addEventListener(kind, hear, { capture: true, signal: click.over.signal });
}

/** Whether the click that was watched landed on its element. Runs inside the page, as {@link watchClick} does. */
export function didClickLand(selector: string): boolean {
  const { click } = window as WatchingWindow;
  // A page that was loaded since knows of no click; an element that went at the press has no use for a release.
  click?.over.abort();
  if (!click || (click.pressLanded && !document.querySelector(selector))) return true;
  return click.landed ?? false;
}
