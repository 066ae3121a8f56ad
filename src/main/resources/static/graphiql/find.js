import { choose, intention } from './choosing.js';
import { useFinding } from './finding.js';
import { Found } from './found.js';
import { useFocusWhenOpened } from './focus.js';

const { GraphiQL, React } = window;
const h = React.createElement;

function status({ actors, problem, pending, asked }, done) {
  if (pending) {
    return 'Searching…';
  }
  if (problem || done || !asked) {
    return problem || done;
  }
  const counts = ['No actor has a name like this.', '1 actor.'];
  return counts[actors.length] ?? `${actors.length} actors, best match first.`;
}

/** Moves through the list, and chooses from it unless it is still that of an older text; where it is empty, asks again. */
function keys({ actors, pending }, active, { setActive, take, typed }) {
  const move = (step) => actors.length && setActive((active + step + actors.length) % actors.length);
  const actions = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: ({ target }) => !pending && (actors[active] ? take(actors[active].actor) : typed(target.value)),
  };
  return (event) => {
    const action = event.nativeEvent.isComposing ? undefined : actions[event.key];
    if (action) {
      event.preventDefault();
      action(event);
    }
  };
}

function List({ actors, active, take, busy }) {
  return h('ul', {
    id: 'find-actors', role: 'listbox', 'aria-label': 'Actors', 'aria-busy': busy, hidden: actors.length === 0,
  },
    actors.map((found, i) => h(Found, {
      key: found.actor.id, id: `find-actor-${i}`, found, active: i === active, choose: () => take(found.actor),
    })));
}

/** The panel that finds actors by a name in any script. */
export function findPanel(ask, readyQuery) {
  function Find() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    const { finding, find, stop } = useFinding(ask);
    const [active, setActive] = React.useState(0);
    const [done, setDone] = React.useState('');
    const box = useFocusWhenOpened();

    function typed(text) {
      setActive(0);
      setDone('');
      find(text);
    }

    function take(actor) {
      setDone(choose(actor, editor, readyQuery));
    }

    const shown = finding.actors.length > 0;
    return h('div', { className: 'panel find', role: 'search' },
      h('h2', { className: 'graphiql-doc-explorer-title' }, 'Find'),
      h('label', { htmlFor: 'find-name' }, 'A name, in any script'),
      h('input', {
        ref: box, id: 'find-name', type: 'search', autoComplete: 'off', spellCheck: false, dir: 'auto',
        role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': shown, 'aria-controls': 'find-actors',
        'aria-describedby': 'find-intention',
        'aria-activedescendant': shown ? `find-actor-${active}` : undefined,
        onChange: (event) => event.nativeEvent.isComposing || typed(event.target.value),
        onCompositionStart: stop,
        onCompositionEnd: (event) => typed(event.target.value),
        onKeyDown: keys(finding, active, { setActive, take, typed }),
      }),
      h('p', { id: 'find-intention' }, intention(editor)),
      h('p', { role: 'status' }, status(finding, done)),
      h(List, { actors: finding.actors, active, take, busy: finding.pending }));
  }
  return { title: 'Find', icon: GraphiQL.React.MagnifyingGlassIcon, content: Find };
}
