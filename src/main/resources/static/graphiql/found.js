const { React } = window;
const h = React.createElement;

const SHOWN_NAMES = 4;

/** A name in its own language and direction. */
function Name({ value, language }) {
  return h('bdi', { lang: language ?? undefined }, value);
}

/** What is left of a name without case and punctuation. */
function letters({ value }) {
  return value.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Names that say more than those that are shown already: first one in each language, then the rest. */
function otherNames({ name, names }, matchedName) {
  const shown = new Set([{ value: name }, matchedName].map(letters));
  const others = (names ?? []).filter((each) => !shown.has(letters(each)) && shown.add(letters(each)));
  const languages = new Set();
  const first = others.filter(({ language }) => !languages.has(language) && languages.add(language));
  return [...new Set([...first, ...others])];
}

function Names({ names }) {
  const more = names.length - SHOWN_NAMES;
  return h('div', null,
    names.slice(0, SHOWN_NAMES).map((name, i) => h(React.Fragment, { key: name.value }, i > 0 && ' · ', h(Name, name))),
    more > 0 && ` and ${more} more`);
}

function designations({ designations: page }) {
  const count = page?.totalCount ?? undefined;
  return count === undefined ? 'number of designations unknown' : `${count} designation${count === 1 ? '' : 's'}`;
}

/** The name by which the actor was found, and how alike it is; no score where a name only begins so. */
function How({ actor, score, matchedName }) {
  return h('div', { className: 'how' },
    designations(actor), ', found by ', h(Name, matchedName), score !== undefined && `, score ${score.toFixed(2)}`);
}

/** One actor in the list: who it is, in enough words to tell it from others of the same name. */
export function Found({ found, id, active, choose }) {
  const { actor, matchedName } = found;
  const option = React.useRef(null);
  React.useEffect(() => {
    if (active) {
      option.current.scrollIntoView({ block: 'nearest' });
    }
  }, [active]);
  const names = otherNames(actor, matchedName);
  return h('li', {
    ref: option, id, role: 'option', 'aria-selected': active,
    // leaves the focus in the search box
    onMouseDown: (event) => event.preventDefault(),
    onClick: choose,
  },
    h('div', null, h('bdi', { className: 'name' }, actor.name), `, ${actor.kind.toLowerCase().replaceAll('_', ' ')}`),
    names.length > 0 && h(Names, { names }),
    h(How, found));
}
