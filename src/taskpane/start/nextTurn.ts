/** Lets the page draw and take what the user has pressed meanwhile. */
export function nextTurn(): Promise<void> {
  return new Promise((settle) => setTimeout(settle, 0));
}

/** Milliseconds after which a page that is not in sight is waited for no more: it draws nothing. */
const LONGEST_FRAME = 200;

/** Lets the page show what it has to say before a work that holds it up. */
export function nextFrame(): Promise<void> {
  return new Promise((settle) => {
    const late = setTimeout(settle, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(settle, 0);
    });
  });
}
