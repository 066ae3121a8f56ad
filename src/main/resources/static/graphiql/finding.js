const { React } = window;

/** How long a pause in typing is a reason to ask. */
const PAUSE = 250;
const NOTHING = { actors: [], problem: '', pending: false, asked: false };

/** What is found for the newest text, asked for after a pause in typing; an older answer never replaces a newer one. */
export function useFinding(ask) {
  const [finding, setFinding] = React.useState(NOTHING);
  const turn = React.useRef(new AbortController());

  function stop() {
    turn.current.abort();
    turn.current = new AbortController();
    return turn.current.signal;
  }

  function find(text) {
    const signal = stop();
    if (!text.trim()) {
      setFinding(NOTHING);
      return;
    }
    setFinding((last) => ({ ...last, pending: true }));
    setTimeout(async () => {
      const found = signal.aborted ? undefined : await ask(text, signal);
      if (!signal.aborted) {
        setFinding({ ...found, pending: false, asked: true });
      }
    }, PAUSE);
  }

  React.useEffect(() => () => turn.current.abort(), []);
  return { finding, find, stop };
}
