const { React } = window;

/** Focuses a box when its panel is opened by its button, but not when the page opens with it. */
export function useFocusWhenOpened() {
  const box = React.useRef(null);
  React.useEffect(() => {
    if (document.activeElement?.closest('.graphiql-sidebar')) {
      box.current.focus();
    }
  }, []);
  return box;
}
