/** Lets the page draw and take what the user has pressed meanwhile. */
export function nextTurn(): Promise<void> {
  return new Promise((settle) => setTimeout(settle, 0));
}
